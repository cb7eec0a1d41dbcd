package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written on documents and in the journal. */
@Component
class InvoiceTexts {

  private static final int LONGEST = 100; // of an article's name in Finvoice 3.0

  private final MessageSource messages;
  private final Agreements agreements;

  InvoiceTexts(MessageSource messages, Agreements agreements) {
    this.messages = messages;
    this.agreements = agreements;
  }

  /** What the agreement calls its kinds of cost. */
  Map<CostKind, LocalizedText> names(CostYear year) {
    return agreements.of(year).terms().stream().collect(Collectors.toMap(Term::kind, Term::name));
  }

  /**
   * The rows of a document.
   *
   * @param month null: of the settlement of the whole year
   * @param names of the kinds; one that has none is told by its id
   */
  List<CostInvoiceRow> rows(
      CostYear year,
      @Nullable Integer month,
      Map<CostKind, Euro> kinds,
      Map<CostKind, LocalizedText> names) {
    return kinds.entrySet().stream()
        .map(
            kind -> {
              LocalizedText name =
                  names.getOrDefault(kind.getKey(), LocalizedText.same(kind.getKey().id()));
              return new CostInvoiceRow(
                  kind.getKey(),
                  row(year, month, name, Language.FI),
                  row(year, month, name, Language.SV),
                  kind.getValue());
            })
        .toList();
  }

  private String row(CostYear year, @Nullable Integer month, LocalizedText name, Language reader) {
    String period =
        month == null
            ? in(reader, "costinvoices.row.settlement", year.year())
            : in(reader, "costinvoices.row.month", month, year.year());
    return cut(name.in(reader), LONGEST - period.length() - 2) + ", " + period;
  }

  /** Why there is no value added tax on shares of costs. */
  String noVat(Language reader) {
    return in(reader, "costinvoices.pdf.vat");
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
