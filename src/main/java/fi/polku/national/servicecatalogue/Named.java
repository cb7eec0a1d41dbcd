package fi.polku.national.servicecatalogue;

import fi.polku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of a type in a language, as PTV tells all of them.
 *
 * @param type such as {@code Name}, {@code AlternativeName}, {@code Summary} or {@code Description}
 */
record Named(@Nullable String language, @Nullable String value, @Nullable String type) {

  private static final int LONGEST = 2_500;

  /** The text of the type in our languages; none when it is in none of them. */
  static Optional<LocalizedText> of(@Nullable List<Named> texts, String type) {
    Optional<String> any = Stream.of("fi", "sv", "en").flatMap(l -> in(texts, type, l)).findFirst();
    return any.map(
        text ->
            new LocalizedText(
                in(texts, type, "fi").findFirst().orElse(text),
                in(texts, type, "sv").findFirst().orElse(null),
                in(texts, type, "en").findFirst().orElse(null)));
  }

  private static Stream<String> in(@Nullable List<Named> texts, String type, String language) {
    return texts == null
        ? Stream.empty()
        : texts.stream()
            .filter(text -> type.equals(text.type) && language.equals(text.language))
            .map(text -> text.value == null ? "" : text.value.strip())
            .filter(text -> !text.isEmpty())
            .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text)
            .limit(1);
  }
}
