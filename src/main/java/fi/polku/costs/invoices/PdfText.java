package fi.polku.costs.invoices;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A style of text on a sheet.
 *
 * @param size in points
 */
record PdfText(BaseFont font, float size) {

  static final PdfText TITLE = new PdfText(font(BaseFont.HELVETICA_BOLD), 20);
  static final PdfText HEADING = new PdfText(font(BaseFont.HELVETICA_BOLD), 12);
  static final PdfText STRONG = new PdfText(font(BaseFont.HELVETICA_BOLD), 10);
  static final PdfText PLAIN = new PdfText(font(BaseFont.HELVETICA), 10);
  static final PdfText SMALL = new PdfText(font(BaseFont.HELVETICA), 8.5f);

  private static final Charset LETTERS = Charset.forName(BaseFont.CP1252);

  float leading() {
    return size * 1.35f;
  }

  float width(String text) {
    return font.getWidthPoint(printable(text), size);
  }

  /** The text in lines of at most the width; a word longer than a line is broken. */
  List<String> lines(String text, float width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : text.strip().split("[ \\n]+")) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > width) {
        int fits = fitting(line, width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private int fitting(CharSequence line, float width) {
    int fits = 1;
    while (width(line.subSequence(0, fits + 1).toString()) <= width) {
      fits++;
    }
    return fits;
  }

  /** Letters that the font does not have become question marks instead of vanishing. */
  static String printable(String text) {
    CharsetEncoder encoder = LETTERS.newEncoder();
    return text.replace('\u2212', '-')
        .replace('\u202f', '\u00a0')
        .codePoints()
        .map(letter -> encoder.canEncode(Character.toString(letter)) ? letter : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static BaseFont font(String name) {
    try {
      return BaseFont.createFont(name, BaseFont.CP1252, BaseFont.NOT_EMBEDDED);
    } catch (DocumentException | IOException impossible) {
      throw new IllegalStateException("Every reader has the font " + name, impossible);
    }
  }
}
