package fi.polku.costs.sheets;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that the cells of a workbook share. They are kept in a file, with those used last in
 * memory: a million different ones take no more room than their places.
 */
final class XlsxStrings implements Closeable {

  private static final int MOST = 4_000_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final Path file;
  private final RandomAccessFile in;
  private final Map<Integer, String> lately = new Lately();
  private long[] ends = new long[1024];
  private int count;

  private XlsxStrings(Path file) throws IOException {
    this.file = file;
    this.in = new RandomAccessFile(file.toFile(), "r");
  }

  static XlsxStrings of(XlsxParts parts, XlsxWorkbook workbook)
      throws IOException, XMLStreamException {
    var strings = new XlsxStrings(Files.createTempFile("polku-", ".txt"));
    try {
      if (workbook.strings() != null && parts.has(workbook.strings())) {
        strings.collect(parts, workbook.strings());
      }
      return strings;
    } catch (IOException | XMLStreamException | RuntimeException failed) {
      strings.close();
      throw failed;
    }
  }

  /** The text of a place. */
  String get(int at) throws IOException {
    if (at < 0 || at >= count) {
      throw new IllegalArgumentException("No shared string");
    }
    String known = lately.get(at);
    if (known == null) {
      known = read(at);
      if (known.length() <= LONGEST_REMEMBERED) {
        lately.put(at, known);
      }
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    in.close();
    Files.deleteIfExists(file);
  }

  private String read(int at) throws IOException {
    long from = at == 0 ? 0 : ends[at - 1];
    byte[] bytes = new byte[Math.toIntExact(ends[at] - from)];
    in.seek(from);
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void collect(XlsxParts parts, String part) throws IOException, XMLStreamException {
    var text = new XlsxText();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      parts.events(
          part,
          xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("si")) {
              text.begin();
            } else if (xml.isEndElement() && xml.getLocalName().equals("si")) {
              add(text.text(), out);
            } else {
              text.take(xml);
            }
          });
    }
  }

  private void add(String text, OutputStream out) throws IOException {
    if (count == MOST) {
      throw InvalidSheetException.of(0, "sheet-xlsx-unsafe");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count] = (count == 0 ? 0 : ends[count - 1]) + bytes.length;
    count++;
  }

  private static final class Lately extends LinkedHashMap<Integer, String> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_REMEMBERED = 10_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
