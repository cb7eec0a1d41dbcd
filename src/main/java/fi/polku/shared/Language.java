package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the user interface and of texts written for people. Finnish is the default. */
public enum Language {
  FI,
  SV,
  EN;

  private final Locale locale = Locale.forLanguageTag(code());

  /** The language whose code this is (fi, sv, en), or none. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** The language nearest to a locale: Finnish for a locale we have no texts in. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(FI);
  }

  /** ISO 639-1, lower case. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return locale;
  }
}
