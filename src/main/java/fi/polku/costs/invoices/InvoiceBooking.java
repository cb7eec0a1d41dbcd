package fi.polku.costs.invoices;

import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Books documents: what a municipality owes, row by row, against its contributions. */
@Component
class InvoiceBooking {

  private final Journal journal;
  private final InvoiceTexts texts;

  InvoiceBooking(Journal journal, InvoiceTexts texts) {
    this.journal = journal;
    this.texts = texts;
  }

  /** Each row is an entry of its own, whose sign is the row's. */
  void book(List<DraftedInvoice> drafts, MunicipalityCode host) {
    journal.book(drafts.stream().flatMap(draft -> entries(draft, host)).toList());
  }

  private Stream<Entry> entries(DraftedInvoice draft, MunicipalityCode host) {
    CostInvoice invoice = draft.invoice();
    boolean own = invoice.municipality().equals(host);
    String text = texts.entry(invoice);
    return draft.rows().stream()
        .map(
            row ->
                new Entry(
                    invoice.year(),
                    invoice.month(),
                    own ? Account.INTERNAL : Account.RECEIVABLES,
                    Account.CONTRIBUTIONS,
                    row.kind(),
                    invoice.municipality(),
                    null,
                    row.amount(),
                    invoice.number(),
                    text,
                    "lasku:" + invoice.number() + ":" + row.kind(),
                    null));
  }
}
