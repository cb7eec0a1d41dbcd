package fi.polku.costs.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which styles show a number as a date. */
final class XlsxStyles {

  /** How a cell of a style shows its number. */
  enum Shows {
    NUMBER,
    DATE,
    /** A date without its day. */
    MONTH
  }

  private static final int MOST_STYLES = 65_536;

  private final List<Shows> styles = new ArrayList<>();

  private XlsxStyles() {}

  static XlsxStyles of(XlsxParts parts, XlsxWorkbook workbook)
      throws IOException, XMLStreamException {
    var styles = new XlsxStyles();
    if (workbook.styles() != null && parts.has(workbook.styles())) {
      Map<Integer, String> formats = new HashMap<>();
      boolean[] ofCells = new boolean[1];
      parts.events(
          workbook.styles(),
          xml -> {
            if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
              ofCells[0] = false;
            } else if (xml.isStartElement()) {
              switch (xml.getLocalName()) {
                case "cellXfs" -> ofCells[0] = true;
                case "numFmt" ->
                    formats.put(
                        id(xml.getAttributeValue(null, "numFmtId")),
                        text(xml.getAttributeValue(null, "formatCode")));
                case "xf" -> {
                  if (ofCells[0]) {
                    styles.add(id(xml.getAttributeValue(null, "numFmtId")), formats);
                  }
                }
                default -> {}
              }
            }
          });
    }
    return styles;
  }

  Shows of(String style) {
    int at = style.isEmpty() ? 0 : Integer.parseInt(style);
    return at >= 0 && at < styles.size() ? styles.get(at) : Shows.NUMBER;
  }

  private void add(int format, Map<Integer, String> formats) throws XMLStreamException {
    if (styles.size() >= MOST_STYLES) {
      throw new XMLStreamException("Too many styles");
    }
    String code = formats.getOrDefault(format, text(BuiltinFormats.getBuiltinFormat(format)));
    if (!DateUtil.isADateFormat(format, code)) {
      styles.add(Shows.NUMBER);
    } else {
      styles.add(showsDay(code) ? Shows.DATE : Shows.MONTH);
    }
  }

  /** Also times without any date are told as days. */
  private static boolean showsDay(String code) {
    String letters = code.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
    return letters.contains("d") || !letters.contains("y");
  }

  private static int id(@Nullable String value) {
    return value == null ? 0 : Integer.parseInt(value);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
