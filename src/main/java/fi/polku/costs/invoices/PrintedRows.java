package fi.polku.costs.invoices;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;

/** The table of a document's rows, with its head on each page. */
final class PrintedRows {

  private static final float AMOUNTS = 110f; // width of the column of amounts

  private final InvoicePrint print;
  private final PdfSheet sheet;
  private final PrintWords words;

  PrintedRows(InvoicePrint print, PdfSheet sheet, PrintWords words) {
    this.print = print;
    this.sheet = sheet;
    this.words = words;
  }

  void print() {
    var table = sheet.group(sheet.root(), "Table");
    head(table);
    for (CostInvoiceRow row : print.rows()) {
      List<String> name = PdfText.PLAIN.lines(row.name(print.language()), PdfSheet.WIDTH - AMOUNTS);
      float height = name.size() * PdfText.PLAIN.leading();
      if (sheet.need(height + 4)) {
        head(table);
      }
      line(table, PdfText.PLAIN, "TD", name, words.of(row.amount()));
      sheet.down(4);
    }
    sheet.rule();
    sheet.down(6);
    sheet.need(PdfText.STRONG.leading());
    line(
        table, PdfText.STRONG, "TD", List.of(words.of("total")), words.of(print.invoice().total()));
  }

  private void head(PdfStructureElement table) {
    line(table, PdfText.STRONG, "TH", List.of(words.of("row")), words.of("amount"));
    sheet.rule();
    sheet.down(6);
  }

  private void line(
      PdfStructureElement table, PdfText style, String cell, List<String> name, String amount) {
    var row = sheet.group(table, "TR");
    sheet.lines(row, cell, style, PdfSheet.LEFT, name);
    sheet.toRight(row, cell, style, PdfSheet.RIGHT, amount);
    sheet.down(name.size() * style.leading());
  }
}
