package fi.polku.costs.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Makes raw rows of a sheet. A formula counts as the value that was last calculated. */
final class XlsxSheet {

  private static final int MOST_COLUMNS = 16_384;

  private final XlsxStrings strings;
  private final XlsxNumbers numbers;
  private final RawRows table;
  private final XlsxText inline = new XlsxText();
  private final StringBuilder value = new StringBuilder();
  private List<SheetCell> cells = new ArrayList<>();
  private int row;
  private int column;
  private String type = "";
  private String style = "";
  private boolean inValue;

  XlsxSheet(XlsxStrings strings, XlsxNumbers numbers, RawRows table) {
    this.strings = strings;
    this.numbers = numbers;
    this.table = table;
  }

  void read(XlsxParts parts, String sheet) throws IOException, XMLStreamException {
    parts.events(sheet, this::take);
  }

  private void take(XMLStreamReader xml) throws IOException {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begins(xml);
      case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
        if (inValue) {
          XlsxText.append(value, xml);
        }
      }
      default -> {}
    }
    inline.take(xml);
  }

  private void begins(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>(cells.size());
      }
      case "c" -> {
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? cells.size() : column(place);
        type = orEmpty(xml.getAttributeValue(null, "t"));
        style = orEmpty(xml.getAttributeValue(null, "s"));
        value.setLength(0);
        inline.begin();
      }
      case "v" -> inValue = true;
      case "mergeCell" -> merged(orEmpty(xml.getAttributeValue(null, "ref")));
      default -> {}
    }
  }

  private void ends(String element) throws IOException {
    switch (element) {
      case "v" -> inValue = false;
      case "c" -> {
        while (cells.size() <= column) {
          cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell());
      }
      case "row" -> table.row(row, cells);
      default -> {}
    }
  }

  private SheetCell cell() throws IOException {
    String written = value.toString();
    return switch (type) {
      case "s" -> SheetCell.text(strings.get(Integer.parseInt(written)));
      case "inlineStr" -> SheetCell.text(inline.text());
      case "b" -> SheetCell.text(written.equals("1") ? "TRUE" : "FALSE");
      case "", "n" -> numbers.cell(written, style);
      default -> SheetCell.text(written);
    };
  }

  private void merged(String place) {
    int colon = place.indexOf(':');
    if (colon > 0) {
      String from = place.substring(0, colon);
      table.merged(place, row(from), row(place.substring(colon + 1)), column(from));
    }
  }

  private static int row(String place) {
    return Integer.parseInt(place.replaceFirst("^[A-Z]+", ""));
  }

  /** The column of a place such as {@code AB12}, from 0. */
  private static int column(String place) {
    int column = 0;
    for (int at = 0; at < place.length() && place.charAt(at) >= 'A'; at++) {
      column = column * 26 + place.charAt(at) - 'A' + 1;
      if (column > MOST_COLUMNS) {
        throw new IllegalArgumentException("No such column");
      }
    }
    return Math.max(column - 1, 0);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
