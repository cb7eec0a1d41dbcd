package fi.polku.national.billing;

import java.util.ArrayList;
import java.util.List;

/** Texts that are longer than an element may be, in elements of the same name. */
final class FinvoiceLines {

  private FinvoiceLines() {}

  /** The words in parts of at most the given number of characters; a longer word is broken. */
  static List<String> of(String text, int longest) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (line.length() > longest) {
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
