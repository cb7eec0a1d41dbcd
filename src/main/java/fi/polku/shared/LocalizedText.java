package fi.polku.shared;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text in the languages of the user interface. Finnish is always there; a missing translation is
 * read in Finnish rather than not at all.
 */
public record LocalizedText(String fi, @Nullable String sv, @Nullable String en) {

  /**
   * @throws InvalidValueException {@code localized-text-finnish} if there is no Finnish text
   */
  public LocalizedText {
    if (fi == null || fi.isBlank()) { // data files and JSON may leave it out
      throw new InvalidValueException("localized-text-finnish");
    }
  }

  /** A text that reads the same in every language, such as a name that has no translations. */
  public static LocalizedText same(String text) {
    return new LocalizedText(text, text, text);
  }

  /** A text made for each language. */
  public static LocalizedText of(Function<Language, String> text) {
    return new LocalizedText(
        text.apply(Language.FI), text.apply(Language.SV), text.apply(Language.EN));
  }

  public String in(Locale locale) {
    return in(Language.of(locale));
  }

  public String in(Language language) {
    String text =
        switch (language) {
          case FI -> fi;
          case SV -> sv;
          case EN -> en;
        };
    return text == null || text.isBlank() ? fi : text;
  }
}
