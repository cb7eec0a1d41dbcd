package fi.polku.costs.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook are.
 *
 * @param sheet the first one that is not hidden
 * @param others that are not hidden either
 * @param from1904 whether dates are counted from 1904, as old Macs did
 */
record XlsxWorkbook(
    Sheet sheet,
    List<Sheet> others,
    @Nullable String strings,
    @Nullable String styles,
    boolean from1904) {

  private static final int MOST_RELATIONS = 10_000;
  private static final int MOST_SHEETS = 1000;

  /** As spreadsheet programs name them at most. */
  private static final int LONGEST_NAME = 31;

  /** A sheet by its name and part. */
  record Sheet(String name, String part) {}

  /** What a part points to: by id and by the last word of its type. */
  private record Relations(Map<String, String> byId, Map<String, String> byType) {}

  static XlsxWorkbook of(XlsxParts parts) throws IOException, XMLStreamException {
    String book = relations(parts, "", "_rels/.rels").byType().get("officeDocument");
    if (book == null) {
      throw new ZipException("No workbook");
    }
    int name = book.lastIndexOf('/') + 1;
    String folder = book.substring(0, name);
    Relations relations =
        relations(parts, folder, folder + "_rels/" + book.substring(name) + ".rels");
    List<Sheet> sheets = new ArrayList<>();
    boolean[] from1904 = new boolean[1];
    parts.elements(
        book,
        xml -> {
          if (xml.getLocalName().equals("sheet")) {
            String part = relations.byId().get(sheetId(xml));
            if (part != null && parts.has(part) && isShown(xml) && sheets.size() < MOST_SHEETS) {
              sheets.add(new Sheet(name(xml), part));
            }
          } else if (xml.getLocalName().equals("workbookPr")) {
            String date = xml.getAttributeValue(null, "date1904");
            from1904[0] = "1".equals(date) || "true".equals(date);
          }
        });
    if (sheets.isEmpty()) {
      throw new ZipException("No sheet");
    }
    return new XlsxWorkbook(
        sheets.get(0),
        sheets.subList(1, sheets.size()),
        relations.byType().get("sharedStrings"),
        relations.byType().get("styles"),
        from1904[0]);
  }

  private static boolean isShown(XMLStreamReader xml) {
    String state = xml.getAttributeValue(null, "state");
    return state == null || state.equals("visible");
  }

  private static String name(XMLStreamReader xml) {
    String name = xml.getAttributeValue(null, "name");
    return name == null ? "" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** The attribute {@code r:id}; its namespace depends on the edition of the standard. */
  private static String sheetId(XMLStreamReader xml) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals("id")) {
        return xml.getAttributeValue(at);
      }
    }
    return "";
  }

  private static Relations relations(XlsxParts parts, String folder, String name)
      throws IOException, XMLStreamException {
    var found = new Relations(new HashMap<>(), new HashMap<>());
    parts.elements(
        name,
        xml -> {
          String id = xml.getAttributeValue(null, "Id");
          String type = xml.getAttributeValue(null, "Type");
          String target = xml.getAttributeValue(null, "Target");
          if (id != null && type != null && target != null) {
            String path = target.startsWith("/") ? target.substring(1) : folder + target;
            found.byId().put(id, path);
            found.byType().putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
          }
          if (found.byId().size() > MOST_RELATIONS) {
            throw new XMLStreamException("Too many relations");
          }
        });
    return found;
  }
}
