package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of the deadlines by kind, on the days on which the law changes them. */
class DeadlineTableTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  @ParameterizedTest
  @CsvSource({
    "ensiyhteydenotto,2024-12-31,2,VIIKKO",
    "ensiyhteydenotto,2025-01-01,5,TYOPAIVA",
    "ensiyhteydenotto,2025-12-31,5,TYOPAIVA",
    "ensiyhteydenotto,2026-01-01,10,TYOPAIVA",
    "ensiyhteydenotto,2031-06-30,10,TYOPAIVA",
    "kotoutumisen-alkukartoitus,2024-12-31,2,KUUKAUSI",
    "kotoutumisen-alkukartoitus,2026-03-02,2,KUUKAUSI"
  })
  void lengthFollowsTheDayTheServiceNeedBegan(String kind, LocalDate day, int amount, String unit) {
    assertThat(models.decide("maaraajat", asked(kind, day)))
        .containsEntry("maara", amount)
        .containsEntry("yksikko", unit)
        .containsEntry("alkaa", "PALVELUTARPEEN_ALKU")
        .hasEntrySatisfying("peruste", ground -> assertThat(ground.toString()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({"2019-05-20", "2024-12-31", "2026-03-02"})
  void jobSearchIsDiscussedEveryThreeMonthsHoweverOldTheNeedIs(LocalDate began) {
    assertThat(models.decide("maaraajat", asked("tyonhakukeskustelu", began)))
        .containsEntry("maara", 3)
        .containsEntry("yksikko", "KUUKAUSI")
        .containsEntry("alkaa", "VAIHEEN_ALKU");
  }

  @Test
  void lawIsNamedAsTheGroundOfItsRows() {
    assertThat(models.decide("maaraajat", asked("ensiyhteydenotto", LocalDate.of(2026, 1, 1))))
        .hasEntrySatisfying("peruste", ground -> assertThat((String) ground).contains("380/2023"));
  }

  @Test
  void unknownDeadlineIsNotGuessed() {
    assertThat(models.decide("maaraajat", asked("arvaus", LocalDate.of(2026, 3, 2))))
        .containsEntry("maara", null)
        .containsEntry("yksikko", null);
  }

  private static Map<String, Object> asked(String kind, LocalDate day) {
    return Map.of("laji", kind, "alue", "porvoo", "paiva", day);
  }
}
