package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A language a customer speaks: ISO 639-1, two lower-case letters, as the Population Information
 * System gives it. Wider than {@link Language}, in which our own texts are written.
 */
public record LanguageCode(@JsonValue String value) {

  private static final Set<String> KNOWN = isoCodes();

  /**
   * @throws InvalidValueException {@code language-code}
   */
  @JsonCreator
  public LanguageCode {
    if (!KNOWN.contains(value)) {
      throw new InvalidValueException("language-code");
    }
  }

  /** Reads a code with surrounding space accepted; see the constructor for errors. */
  public static LanguageCode of(String text) {
    return new LanguageCode(text.strip());
  }

  public static Optional<LanguageCode> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }

  /** The language in which we write to a speaker of this one: their own where we have texts. */
  public Language written() {
    return Language.of(value).orElse(Language.FI);
  }

  /** Name of the language for people, for instance "arabia" in Finnish. */
  public String nameIn(Locale reader) {
    return Locale.forLanguageTag(value).getDisplayLanguage(reader);
  }

  @Override
  public String toString() {
    return value;
  }

  private static Set<String> isoCodes() {
    var codes = new TreeSet<>(Set.of(Locale.getISOLanguages()));
    codes.removeAll(Set.of("in", "iw", "ji", "mo", "sh")); // withdrawn from the standard
    return Set.copyOf(codes);
  }
}
