package fi.polku.sandbox.population;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;

/**
 * What may happen to somebody in the sandbox; {@link #group()} is how the feed of changes names it.
 */
enum LifeEvent {
  MOVES("KOTIKUNTA"),
  RESTRICTIONS("TURVAKIELTO"),
  DEATHS("KUOLINPAIVA"),
  LANGUAGES("AIDINKIELI"),
  CORRECTIONS("HENKILOTUNNUS_KORJAUS");

  private final String group;

  LifeEvent(String group) {
    this.group = group;
  }

  String group() {
    return group;
  }

  /**
   * @throws InvalidValueException {@code unknown-value}
   */
  static LifeEvent of(String name) {
    return Arrays.stream(values())
        .filter(event -> event.path().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "unknown-value",
                    String.join(", ", Arrays.stream(values()).map(LifeEvent::path).toList())));
  }

  private String path() {
    return name().toLowerCase(Locale.ROOT);
  }
}
