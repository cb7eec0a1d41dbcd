package fi.polku.costs.invoices;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import fi.polku.shared.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Sheets of A4 written from above, in points. What is written is tagged by what it is, and what is
 * only drawn is marked as decoration, so that the document can be read aloud.
 */
final class PdfSheet {

  static final float LEFT = 57f; // 2 cm
  static final float RIGHT = PageSize.A4.getWidth() - 57f;
  static final float WIDTH = RIGHT - LEFT;
  private static final float TOP = PageSize.A4.getHeight() - 57f;
  private static final float BOTTOM = 71f;
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4);
  private final PdfWriter writer;
  private final PdfStructureElement root;
  private final String footer;
  private float y = TOP;
  private int page = 1;

  /**
   * @param footer on each page, with the page's number after it
   */
  PdfSheet(String title, Language language, String footer) {
    try {
      this.writer = PdfWriter.getInstance(document, bytes);
      writer.setTagged();
      document.addTitle(PdfText.printable(title));
      document.open();
    } catch (DocumentException impossible) {
      throw new IllegalStateException("A sheet could not be opened", impossible);
    }
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.code()));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    this.footer = PdfText.printable(footer);
  }

  /** A group of what is written, such as a table or its row. */
  PdfStructureElement group(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, new PdfName(type));
  }

  PdfStructureElement root() {
    return root;
  }

  float y() {
    return y;
  }

  void moveTo(float height) {
    y = height;
  }

  void down(float points) {
    y -= points;
  }

  /** Begins a new page when less is left of this one. */
  boolean need(float points) {
    if (y - points >= BOTTOM) {
      return false;
    }
    newPage();
    return true;
  }

  void newPage() {
    finishPage();
    document.newPage();
    page++;
    y = TOP;
  }

  /** Writes lines below one another from the present height, which does not move. */
  void lines(PdfStructureElement parent, String type, PdfText style, float x, List<String> lines) {
    var element = new PdfStructureElement(parent, new PdfName(type));
    float height = y - style.size();
    for (String line : lines) {
      write(element, style, x, height, line);
      height -= style.leading();
    }
  }

  /** Writes text that ends at the given place. */
  void toRight(PdfStructureElement parent, String type, PdfText style, float x, String text) {
    var element = new PdfStructureElement(parent, new PdfName(type));
    write(element, style, x - style.width(text), y - style.size(), text);
  }

  /** Writes a paragraph over the whole width, over as many pages as it takes. */
  void paragraph(String type, PdfText style, String text) {
    for (String line : style.lines(text, WIDTH)) {
      need(style.leading());
      lines(root, type, style, LEFT, List.of(line));
      down(style.leading());
    }
  }

  void rule() {
    PdfContentByte canvas = writer.getDirectContent();
    canvas.beginMarkedContentSequence(ARTIFACT);
    canvas.setLineWidth(0.6f);
    canvas.moveTo(LEFT, y);
    canvas.lineTo(RIGHT, y);
    canvas.stroke();
    canvas.endMarkedContentSequence();
  }

  byte[] bytes() {
    finishPage();
    document.close();
    return bytes.toByteArray();
  }

  private void write(
      PdfStructureElement element, PdfText style, float x, float height, String text) {
    PdfContentByte canvas = writer.getDirectContent();
    canvas.beginMarkedContentSequence(element);
    text(canvas, style, x, height, text);
    canvas.endMarkedContentSequence();
  }

  private static void text(
      PdfContentByte canvas, PdfText style, float x, float height, String text) {
    canvas.beginText();
    canvas.setFontAndSize(style.font(), style.size());
    if (style.strong()) {
      canvas.setLineWidth(style.size() / 40);
    }
    canvas.setTextRenderingMode(
        style.strong()
            ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE
            : PdfContentByte.TEXT_RENDER_MODE_FILL);
    canvas.setTextMatrix(x, height);
    canvas.showText(PdfText.printable(text));
    canvas.endText();
  }

  private void finishPage() {
    PdfContentByte canvas = writer.getDirectContent();
    canvas.beginMarkedContentSequence(ARTIFACT);
    text(canvas, PdfText.SMALL, LEFT, 43f, footer + " " + page);
    canvas.endMarkedContentSequence();
  }
}
