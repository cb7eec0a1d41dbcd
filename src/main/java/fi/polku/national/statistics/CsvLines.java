package fi.polku.national.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a CSV file. What parts its fields is what the first line has most of: semicolon, tab or
 * comma. Fields may be in quotes; the apostrophe with which Statistics Finland keeps leading zeros
 * is left out.
 */
final class CsvLines {

  /**
   * A line that is not empty.
   *
   * @param number in the file, from 1
   */
  record Line(int number, List<String> fields) {

    String field(int at) {
      return at >= 0 && at < fields.size() ? fields.get(at) : "";
    }
  }

  private CsvLines() {}

  static List<Line> of(String text) {
    String[] rows = text.split("\\R", -1);
    char separator = separator(rows[0]);
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      if (!rows[row].isBlank()) {
        lines.add(new Line(row + 1, fields(rows[row], separator)));
      }
    }
    return lines;
  }

  private static char separator(String first) {
    return Stream.of(';', '\t', ',')
        .max((one, other) -> Long.compare(count(first, one), count(first, other)))
        .filter(found -> count(first, found) > 0)
        .orElse(';');
  }

  private static long count(String text, char sought) {
    return text.chars().filter(one -> one == sought).count();
  }

  private static List<String> fields(String row, char separator) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < row.length(); at++) {
      char one = row.charAt(at);
      boolean doubled = one == '"' && quoted && at + 1 < row.length() && row.charAt(at + 1) == '"';
      if (doubled) {
        field.append('"');
        at++;
      } else if (one == '"') {
        quoted = !quoted;
      } else if (one == separator && !quoted) {
        fields.add(tidied(field));
        field.setLength(0);
      } else {
        field.append(one);
      }
    }
    fields.add(tidied(field));
    return fields;
  }

  private static String tidied(StringBuilder field) {
    String text = field.toString().strip();
    return text.startsWith("'") ? text.substring(1).replaceFirst("'$", "") : text;
  }
}
