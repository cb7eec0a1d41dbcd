package fi.polku.costs.sheets;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Gathers the text of a string item: its runs ({@code t}) without phonetic guides ({@code rPh}).
 */
final class XlsxText {

  private final StringBuilder text = new StringBuilder();
  private boolean inRun;
  private boolean inGuide;

  void begin() {
    text.setLength(0);
    inRun = false;
    inGuide = false;
  }

  void take(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> mark(xml.getLocalName(), true);
      case XMLStreamConstants.END_ELEMENT -> mark(xml.getLocalName(), false);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
        if (inRun && !inGuide) {
          append(text, xml);
        }
      }
      default -> {}
    }
  }

  String text() {
    return text.toString();
  }

  static void append(StringBuilder text, XMLStreamReader xml) {
    if (text.length() + xml.getTextLength() > SheetTable.LONGEST_CELL) {
      throw InvalidSheetException.of(0, "sheet-cell-long", SheetTable.LONGEST_CELL);
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private void mark(String element, boolean begins) {
    if (element.equals("t")) {
      inRun = begins;
    } else if (element.equals("rPh")) {
      inGuide = begins;
    }
  }
}
