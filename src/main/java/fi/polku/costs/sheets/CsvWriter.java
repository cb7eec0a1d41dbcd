package fi.polku.costs.sheets;

import fi.polku.shared.Euro;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

final class CsvWriter implements SheetWriter {

  private final Writer out;

  CsvWriter(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write('\uFEFF');
  }

  @Override
  public void row(@Nullable Object... cells) throws IOException {
    for (int at = 0; at < cells.length; at++) {
      if (at > 0) {
        out.write(';');
      }
      out.write(written(cells[at]));
    }
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static String written(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (cell instanceof Euro euro) {
      return euro.toString().replace('.', ',');
    }
    return cell instanceof Number number ? number.toString() : quoted(cell.toString());
  }

  private static String quoted(String text) {
    String harmless = Formulas.beginsIn(text) ? "'" + text : text;
    boolean plain = harmless.chars().noneMatch(one -> ";\"\n\r\t,".indexOf(one) >= 0);
    return plain && harmless.equals(text) ? text : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
