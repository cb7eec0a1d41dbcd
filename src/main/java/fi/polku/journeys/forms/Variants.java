package fi.polku.journeys.forms;

import fi.polku.shared.Language;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts that the system writes for people come in three variables: {@code x} in Finnish, {@code
 * xSv} and {@code xEn} in the other languages. A form that names {@code x} shows its reader's.
 */
final class Variants {

  private static final Map<Language, String> SUFFIXES =
      Map.of(Language.SV, "Sv", Language.EN, "En");

  private Variants() {}

  /** What the variable shows in the language; its own value where there is no translation. */
  static @Nullable Object shown(
      String name, Map<String, @Nullable Object> variables, Language language) {
    Object own = variables.get(name);
    String suffix = SUFFIXES.get(language);
    return suffix == null || own == null
        ? own
        : Objects.requireNonNullElse(variables.get(name + suffix), own);
  }

  /** Everything that the variable may have shown. */
  static Stream<Object> of(String name, Map<String, @Nullable Object> variables) {
    return Stream.of(Language.values())
        .map(language -> shown(name, variables, language))
        .filter(Objects::nonNull);
  }
}
