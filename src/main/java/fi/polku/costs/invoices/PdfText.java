package fi.polku.costs.invoices;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A style of text on a sheet.
 *
 * @param size in points
 * @param strong drawn with an outline: there is one face, and it is not bold
 */
record PdfText(BaseFont font, float size, boolean strong) {

  private static final BaseFont FACE = face("font-fallback/LiberationSans-Regular.ttf");

  static final PdfText TITLE = new PdfText(FACE, 20, true);
  static final PdfText HEADING = new PdfText(FACE, 12, true);
  static final PdfText STRONG = new PdfText(FACE, 10, true);
  static final PdfText PLAIN = new PdfText(FACE, 10, false);
  static final PdfText SMALL = new PdfText(FACE, 8.5f, false);

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
    return text.replace('\u202f', '\u00a0')
        .codePoints()
        .map(letter -> FACE.charExists(letter) ? letter : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A face that goes along in the document, the letters that it needs. */
  private static BaseFont face(String file) {
    try (InputStream face = PdfText.class.getResourceAsStream("/" + file)) {
      byte[] bytes = Objects.requireNonNull(face, file).readAllBytes();
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
    } catch (DocumentException | IOException impossible) {
      throw new IllegalStateException("OpenPDF brings the face " + file, impossible);
    }
  }
}
