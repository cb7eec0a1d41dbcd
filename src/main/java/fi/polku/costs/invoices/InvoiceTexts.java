package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is written on documents and in the journal. */
@Component
class InvoiceTexts {

  private static final int LONGEST = 100; // of an article's name in Finvoice 3.0

  private final MessageSource messages;
  private final Agreements agreements;

  InvoiceTexts(MessageSource messages, @Lazy Agreements agreements) {
    this.messages = messages;
    this.agreements = agreements;
  }

  /**
   * The row of a kind of cost.
   *
   * @param month null: of the settlement of the whole year
   */
  CostInvoiceRow row(CostYear year, @Nullable Integer month, CostKind kind, Euro amount) {
    Agreement agreement = agreements.of(year);
    LocalizedText name =
        agreement.find(kind).map(Term::name).orElseGet(() -> LocalizedText.same(kind.id()));
    return new CostInvoiceRow(
        kind, row(year, month, name, Language.FI), row(year, month, name, Language.SV), amount);
  }

  private String row(CostYear year, @Nullable Integer month, LocalizedText name, Language reader) {
    String period =
        month == null
            ? in(reader, "costinvoices.row.settlement", year.year())
            : in(reader, "costinvoices.row.month", month, year.year());
    return cut(name.in(reader), LONGEST - period.length() - 2) + ", " + period;
  }

  /** What the journal says of a document's entries; the books are kept in Finnish. */
  String entry(CostInvoice invoice) {
    return in(
        Language.FI,
        "costinvoices.entry." + invoice.purpose() + "." + invoice.document(),
        invoice.number(),
        invoice.month() == null
            ? invoice.year().year()
            : invoice.month() + "/" + invoice.year().year(),
        invoice.credits() == null ? "" : invoice.credits());
  }

  /** Numbers are given as text: a year has no thousands separator. */
  private String in(Language reader, String key, Object... arguments) {
    Object[] texts = Arrays.stream(arguments).map(Object::toString).toArray();
    return messages.getMessage(key, texts, reader.locale());
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
