package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private final LocalizedText porvoo = new LocalizedText("Porvoo", "Borgå", null);

  @Test
  void readsInTheLanguageOfTheLocale() {
    assertThat(porvoo.in(Locale.forLanguageTag("sv-FI"))).isEqualTo("Borgå");
    assertThat(porvoo.in(Locale.forLanguageTag("fi-FI"))).isEqualTo("Porvoo");
  }

  @Test
  void fallsBackToFinnish() {
    assertThat(porvoo.in(Locale.ENGLISH)).isEqualTo("Porvoo");
    assertThat(porvoo.in(Locale.GERMAN)).isEqualTo("Porvoo");
    assertThat(new LocalizedText("Porvoo", " ", " ").in(Language.SV)).isEqualTo("Porvoo");
  }

  @Test
  void alwaysHasFinnish() {
    assertThatThrownBy(() -> new LocalizedText(" ", "Borgå", "Porvoo"))
        .hasMessage("localized-text-finnish");
  }
}
