package fi.polku.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.areas.Areas;
import fi.polku.areas.OurServices;
import fi.polku.cases.TimelineSentence;
import fi.polku.deadlines.DeadlineNames;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  private final StaticMessageSource messages = new StaticMessageSource();
  private final Users users = mock(Users.class);
  private final Words words =
      new Words(
          messages,
          mock(TimelineSentence.class),
          mock(DeadlineNames.class),
          mock(Areas.class),
          OurServices.catalogue(),
          users,
          Clock.system(ZoneId.of("Europe/Helsinki")));

  @Test
  void anInputThatNoBundleKnowsKeepsTheTablesLabel() {
    messages.addMessage("casefile.fact.Milloin-paattyy", FINNISH, "Päättymispäivä");

    assertThat(words.fact("Milloin päättyy", "Milloin päättyy", FINNISH))
        .isEqualTo("Päättymispäivä");
    assertThat(words.fact("uusiTieto", "Uusi tieto", FINNISH)).isEqualTo("Uusi tieto");
  }

  @Test
  void valuesAreToldAsWordsDatesOrAsTheyAre() {
    messages.addMessage("casefile.value.TUETTU", FINNISH, "Tuetun työllistymisen palvelut");

    assertThat(words.value("TUETTU", FINNISH)).isEqualTo("Tuetun työllistymisen palvelut");
    assertThat(words.value("2026-01-09", FINNISH)).isEqualTo("9.1.2026");
    assertThat(words.value(7, FINNISH)).isEqualTo("7");
    assertThat(words.value("kielitestaus", FINNISH)).isEqualTo("Kielitestaus");
    assertThat(words.value(null, FINNISH)).isEqualTo("–");
  }

  @Test
  void actorsAreCalledByTheirNames() {
    when(users.find("outi"))
        .thenReturn(
            Optional.of(new PolkuUser("outi", "Outi Omavalmentaja", Set.of(), Set.of(), false)));
    messages.addMessage("casefile.actor.system", FINNISH, "Järjestelmä");

    assertThat(words.actor("outi", FINNISH)).isEqualTo("Outi Omavalmentaja");
    assertThat(words.actor("gone", FINNISH)).isEqualTo("gone");
    assertThat(words.actor("polku", FINNISH)).isEqualTo("Järjestelmä");
  }

  @Test
  void timesAreFinnishCivilTime() {
    assertThat(words.time(Instant.parse("2026-11-20T22:30:00Z")))
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 0, 30));
  }
}
