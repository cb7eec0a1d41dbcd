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
 * @param sheet the first one
 * @param from1904 whether dates are counted from 1904, as old Macs did
 */
record XlsxWorkbook(
    String sheet, @Nullable String strings, @Nullable String styles, boolean from1904) {

  private static final int MOST_RELATIONS = 10_000;

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
    List<String> sheets = new ArrayList<>();
    boolean[] from1904 = new boolean[1];
    parts.elements(
        book,
        xml -> {
          if (xml.getLocalName().equals("sheet") && sheets.isEmpty()) {
            sheets.add(sheetId(xml));
          } else if (xml.getLocalName().equals("workbookPr")) {
            String date = xml.getAttributeValue(null, "date1904");
            from1904[0] = "1".equals(date) || "true".equals(date);
          }
        });
    String sheet = sheets.isEmpty() ? null : relations.byId().get(sheets.get(0));
    if (sheet == null) {
      throw new ZipException("No sheet");
    }
    return new XlsxWorkbook(
        sheet,
        relations.byType().get("sharedStrings"),
        relations.byType().get("styles"),
        from1904[0]);
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
