package fi.polku.sandbox.skills;

import java.util.Locale;

/** A concept of the list, named in three languages. */
record KnownConcept(String type, String uri, String fi, String sv, String en) {

  /** ESCO falls back on English in a language that it does not have. */
  String title(String language) {
    return switch (language) {
      case "fi" -> fi;
      case "sv" -> sv;
      default -> en;
    };
  }

  /** How well the title fits: 0 begins with the text, 1 a word of it does, 2 holds it; 3 not. */
  int distance(String text, String language) {
    String title = title(language).toLowerCase(Locale.ROOT);
    String asked = text.toLowerCase(Locale.ROOT).strip();
    if (title.startsWith(asked)) {
      return 0;
    }
    if (title.contains(" " + asked)) {
      return 1;
    }
    return title.contains(asked) ? 2 : 3;
  }
}
