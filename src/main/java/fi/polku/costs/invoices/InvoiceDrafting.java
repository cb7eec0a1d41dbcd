package fi.polku.costs.invoices;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.national.billing.Invoicing;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts a batch of documents, or tells everything that keeps it from being made. */
@Component
class InvoiceDrafting {

  private final Parties parties;
  private final InvoiceTable invoices;
  private final InvoiceTexts texts;
  private final Invoicing invoicing;
  private final FinvoiceForm finvoice;
  private final Clock clock;

  InvoiceDrafting(
      Parties parties,
      InvoiceTable invoices,
      InvoiceTexts texts,
      Invoicing invoicing,
      FinvoiceForm finvoice,
      Clock clock) {
    this.parties = parties;
    this.invoices = invoices;
    this.texts = texts;
    this.invoicing = invoicing;
    this.finvoice = finvoice;
    this.clock = clock;
  }

  /**
   * @param dues what each municipality is charged of each kind of cost, nothing that is zero
   * @throws InvalidInputException if invoicing details are missing or wrong
   */
  List<DraftedInvoice> draft(
      Batch batch,
      SortedMap<MunicipalityCode, SortedMap<CostKind, Euro>> dues,
      InvoiceSeries.Numbers numbers) {
    Map<MunicipalityCode, Party> details = parties.of(batch.year().area());
    Map<CostKind, LocalizedText> names = dues.isEmpty() ? Map.of() : texts.names(batch.year());
    List<FieldProblem> problems = new ArrayList<>();
    Party host = details.get(batch.area().host().code());
    if (host == null && !dues.isEmpty()) {
      problems.add(missing(batch.area().host()));
    }
    List<DraftedInvoice> drafts = new ArrayList<>();
    for (Municipality municipality : batch.area().municipalities()) {
      SortedMap<CostKind, Euro> kinds = dues.get(municipality.code());
      if (kinds == null) {
        continue;
      }
      DocumentType document = batch.documentOf(municipality.code(), kinds);
      Party buyer = details.get(municipality.code());
      if (document != DocumentType.VOUCHER && buyer == null) {
        problems.add(missing(municipality));
      } else if (host != null) {
        List<CostInvoiceRow> rows = texts.rows(batch.year(), batch.month(), kinds, names);
        var draft = draft(batch, municipality.code(), document, rows, numbers, host, buyer);
        problems.addAll(problems(draft, host, buyer));
        drafts.add(draft);
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return drafts;
  }

  private DraftedInvoice draft(
      Batch batch,
      MunicipalityCode municipality,
      DocumentType document,
      List<CostInvoiceRow> rows,
      InvoiceSeries.Numbers numbers,
      Party host,
      @Nullable Party buyer) {
    LocalDate today = LocalDate.now(clock);
    boolean sent = document != DocumentType.VOUCHER;
    InvoiceNumber number = numbers.next(document);
    var invoice =
        new CostInvoice(
            batch.year(),
            number.value(),
            document,
            batch.purpose(),
            batch.month(),
            municipality,
            today,
            sent ? today.plusDays(host.termDays()) : null,
            sent ? number.reference() : null,
            rows.stream().map(CostInvoiceRow::amount).reduce(Euro.ZERO, Euro::add),
            document == DocumentType.CREDIT_NOTE
                ? invoices.lastInvoice(batch.year(), municipality).orElse(null)
                : null,
            null,
            null,
            null,
            host.id(),
            sent && buyer != null ? buyer.id() : null,
            sent ? InvoiceState.MADE : InvoiceState.INTERNAL,
            null,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new DraftedInvoice(invoice, batch.slot(municipality), rows);
  }

  private List<FieldProblem> problems(DraftedInvoice draft, Party host, @Nullable Party buyer) {
    CostInvoice invoice = draft.invoice();
    String field = "parties." + invoice.municipality();
    if (invoice.document() == DocumentType.VOUCHER || buyer == null) {
      return List.of();
    }
    if (invoice.document() == DocumentType.CREDIT_NOTE && invoice.original() == null) {
      return List.of(FieldProblem.of(field, "invoice-no-original"));
    }
    try {
      invoicing.check(finvoice.of(invoice, draft.rows(), host, buyer, Map.of()));
      return List.of();
    } catch (InvalidInputException refusal) {
      return refusal.problems().stream()
          .map(one -> new FieldProblem(field + "." + one.field(), one.code(), one.arguments()))
          .toList();
    }
  }

  private static FieldProblem missing(Municipality municipality) {
    return FieldProblem.of(
        "parties." + municipality.code(), "invoice-party-missing", municipality.name().fi());
  }
}
