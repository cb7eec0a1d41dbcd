package fi.polku.costs.invoices;

import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays out one document: the invoice on the first sheets, how it was counted on the last. */
final class InvoicePrinting {

  private static final float MIDDLE = PdfSheet.LEFT + 270f;
  private static final float VALUES = PdfSheet.LEFT + 365f;
  private static final float PAYMENT_VALUES = PdfSheet.LEFT + 110f;
  private static final float PAYMENT_HEIGHT = 130f;

  private final InvoicePrint print;
  private final CostInvoice invoice;
  private final PrintWords words;
  private final PdfSheet sheet;

  InvoicePrinting(InvoicePrint print, PrintWords words) {
    this.print = print;
    this.invoice = print.invoice();
    this.words = words;
    String title = words.of("document." + invoice.document()) + " " + invoice.number();
    this.sheet =
        new PdfSheet(
            title + " – " + print.seller().details().name(),
            print.language(),
            title + " · " + words.of("page"));
  }

  byte[] print() {
    sheet.paragraph("H1", PdfText.TITLE, words.of("document." + invoice.document()));
    sheet.down(14);
    float top = sheet.y();
    party("seller", print.seller().details());
    sheet.down(14);
    party("buyer", print.buyer().details());
    float bottom = sheet.y();
    sheet.moveTo(top);
    facts();
    sheet.moveTo(Math.min(bottom, sheet.y()) - 20);
    new PrintedRows(print, sheet, words).print();
    sheet.down(8);
    sheet.paragraph(
        "P", PdfText.SMALL, words.of("vat") + " " + words.of("vat.sum", words.of(Euro.ZERO)));
    if (invoice.document() == DocumentType.INVOICE) {
      payment();
    }
    grounds();
    return sheet.bytes();
  }

  private void party(String role, InvoiceParty party) {
    block("P", PdfText.SMALL, words.of(role));
    block("P", PdfText.STRONG, party.name());
    InvoiceParty.@Nullable PostalAddress postal = party.postal();
    if (postal != null) {
      block("P", PdfText.PLAIN, postal.street());
      block("P", PdfText.PLAIN, postal.postCode() + " " + postal.town());
    }
    block("P", PdfText.PLAIN, words.of("business-id", party.businessId()));
    block("P", PdfText.PLAIN, words.of("address", party.address(), party.intermediator()));
  }

  private void block(String type, PdfText style, String text) {
    List<String> lines = style.lines(text, MIDDLE - PdfSheet.LEFT - 16);
    sheet.lines(sheet.root(), type, style, PdfSheet.LEFT, lines);
    sheet.down(lines.size() * style.leading());
  }

  private void facts() {
    fact("number", invoice.number());
    fact("date", PrintWords.of(invoice.date()));
    fact("period", PrintWords.of(invoice.from()) + "–" + PrintWords.of(invoice.to()));
    if (invoice.original() != null) {
      fact("original", invoice.original());
    }
    Party.@Nullable Account account = print.seller().account();
    if (invoice.document() == DocumentType.INVOICE && account != null) {
      fact("terms", words.of("days", account.termDays()));
      fact("due", PrintWords.of(Objects.requireNonNull(invoice.dueOn())));
      fact(
          "interest",
          words.of("percent", account.overdueInterest().toPlainString().replace('.', ',')));
      fact("reference", PrintWords.of(Objects.requireNonNull(invoice.reference())));
    }
    if (invoice.reason() != null) {
      fact("reason", invoice.reason());
    }
  }

  private void fact(String key, String value) {
    List<String> lines = PdfText.PLAIN.lines(value, PdfSheet.RIGHT - VALUES);
    sheet.lines(sheet.root(), "P", PdfText.PLAIN, MIDDLE, List.of(words.of(key)));
    sheet.lines(sheet.root(), "P", PdfText.STRONG, VALUES, lines);
    sheet.down(lines.size() * PdfText.PLAIN.leading() + 2);
  }

  private void payment() {
    Party.Account account = Objects.requireNonNull(print.seller().account());
    sheet.need(PAYMENT_HEIGHT);
    sheet.down(24);
    sheet.paragraph("H2", PdfText.HEADING, words.of("payment"));
    sheet.down(6);
    pay("receiver", print.seller().details().name());
    pay("iban", PrintWords.groups(account.iban().value(), 4));
    pay("bic", account.bic());
    pay("reference", PrintWords.of(Objects.requireNonNull(invoice.reference())));
    pay("due", PrintWords.of(Objects.requireNonNull(invoice.dueOn())));
    pay("total", words.of(invoice.total()));
  }

  private void pay(String key, String value) {
    List<String> lines = PdfText.STRONG.lines(value, PdfSheet.RIGHT - PAYMENT_VALUES);
    sheet.lines(sheet.root(), "P", PdfText.PLAIN, PdfSheet.LEFT, List.of(words.of(key)));
    sheet.lines(sheet.root(), "P", PdfText.STRONG, PAYMENT_VALUES, lines);
    sheet.down(lines.size() * PdfText.STRONG.leading());
  }

  private void grounds() {
    if (print.grounds().isEmpty()) {
      return;
    }
    sheet.newPage();
    sheet.paragraph("H2", PdfText.HEADING, words.of("grounds"));
    for (InvoicePrint.ShareGround ground : print.grounds()) {
      sheet.down(10);
      sheet.paragraph("H3", PdfText.STRONG, ground.row());
      sheet.down(2);
      sheet.paragraph("P", PdfText.PLAIN, ground.sentence());
    }
  }
}
