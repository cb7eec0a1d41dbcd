package fi.polku.customers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a name or of a search, folded so that case and accents make no difference:
 * "Åke-Järvi" and "ake jarvi" are the same two words.
 */
record NameWords(List<String> words) {

  /** A search of more words asks no more than a name has. */
  private static final int MAX_WORDS = 12;

  private static final int SHORTEST_BEGINNING = 2;
  static final int LONGEST_BEGINNING = 8;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  NameWords {
    words = List.copyOf(words);
  }

  static NameWords of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String folded = foldLetters(bare.toLowerCase(Locale.ROOT));
    return new NameWords(
        Arrays.stream(BETWEEN.split(folded))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MAX_WORDS)
            .toList());
  }

  /** Everything a search may begin these words with, and the whole words. */
  Set<String> beginnings() {
    Set<String> beginnings = new TreeSet<>(words);
    for (String word : words) {
      int longest = Math.min(word.length(), LONGEST_BEGINNING);
      for (int length = SHORTEST_BEGINNING; length <= longest; length++) {
        beginnings.add(word.substring(0, length));
      }
    }
    return beginnings;
  }

  /** What of a search's words is looked up in the index: their beginnings as far as they go in. */
  List<String> lookups() {
    List<String> telling =
        words.stream().filter(word -> word.length() >= SHORTEST_BEGINNING).toList();
    return (telling.isEmpty() ? words : telling)
        .stream()
            .map(word -> word.substring(0, Math.min(word.length(), LONGEST_BEGINNING)))
            .distinct()
            .toList();
  }

  /** Whether the index alone answers this search: no word goes past what is in it. */
  boolean areIndexed() {
    return words.stream()
        .allMatch(w -> w.length() >= SHORTEST_BEGINNING && w.length() <= LONGEST_BEGINNING);
  }

  /** Whether each of these words begins some word of the name. */
  boolean begin(NameWords name) {
    return words.stream().allMatch(word -> name.words.stream().anyMatch(w -> w.startsWith(word)));
  }

  /** Letters that are not an accented form of another in Unicode but are written so by people. */
  private static String foldLetters(String text) {
    return text.replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ł", "l")
        .replace("ı", "i");
  }
}
