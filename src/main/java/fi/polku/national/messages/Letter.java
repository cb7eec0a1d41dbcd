package fi.polku.national.messages;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** Texts as a PDF in A4, which is the form in which Suomi.fi messages prints. */
final class Letter {

  private static final float MARGIN = 72f; // points: an inch
  private static final Charset LETTERS = Charset.forName(BaseFont.CP1252);

  private Letter() {}

  /** Each text begins a page of its own. */
  static byte[] pdf(List<MessageText> texts) {
    var bytes = new ByteArrayOutputStream();
    try (var letter = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(letter, bytes);
      letter.addTitle(printable(texts.get(0).title()));
      letter.open();
      for (MessageText text : texts) {
        letter.newPage();
        letter.add(new Paragraph(printable(text.title()), font(15, Font.BOLD)));
        for (String paragraph : text.body().split("\n\n")) {
          var printed = new Paragraph(printable(paragraph), font(11, Font.NORMAL));
          printed.setSpacingBefore(10);
          letter.add(printed);
        }
      }
    } catch (DocumentException impossible) {
      throw new IllegalStateException("A letter could not be set", impossible);
    }
    return bytes.toByteArray();
  }

  private static Font font(float size, int style) {
    return FontFactory.getFont(FontFactory.HELVETICA, BaseFont.CP1252, size, style);
  }

  /** Letters that the font does not have become question marks instead of vanishing. */
  private static String printable(String text) {
    CharsetEncoder encoder = LETTERS.newEncoder();
    return text.codePoints()
        .map(letter -> encoder.canEncode(Character.toString(letter)) ? letter : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
