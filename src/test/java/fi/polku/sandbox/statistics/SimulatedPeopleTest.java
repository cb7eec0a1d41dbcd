package fi.polku.sandbox.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox's Statistics Finland counts the people whom the demo has entered. */
class SimulatedPeopleTest {

  private final SimulatedPeople people = new SimulatedPeople(2025);

  @Test
  void agesAddUpToThePlansInhabitants() {
    List<String> ages = table("11re.px", LocalDate.of(2026, 11, 22)).variables().get(1).values();
    long all = ages.stream().filter(age -> !age.equals("SSS")).mapToLong(this::porvoo).sum();
    long adults =
        ages.stream()
            .filter(age -> age.matches("0(1[89]|[2-5].|6[0-4])"))
            .mapToLong(this::porvoo)
            .sum();

    assertThat(all).isEqualTo(porvoo("SSS")).isEqualTo(51_232);
    assertThat(adults).isEqualTo(29_388);
  }

  @ParameterizedTest
  @CsvSource({"2022, 4054", "2025, 4054", "2026, 4257", "2027, 4459"})
  void yearsToComeGrowALittle(String year, long foreign) {
    assertThat(people.in(Map.of("Alue", "KU638", "Kieli", "02", "Vuosi", year))).isEqualTo(foreign);
  }

  @Test
  void peopleAreWholeAndKnownEverywhere() {
    assertThat(people.in(Map.of("Alue", "KU018", "Kuukausi", "2026M01"))).isEqualTo(162);
    assertThat(people.in(Map.of("Alue", "KU091", "Kuukausi", "2026M01"))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-14, 2025, 2026M09",
    "2026-11-15, 2025, 2026M10",
    "2027-03-31, 2025, 2027M02",
    "2027-04-01, 2026, 2027M02"
  })
  void whatIsNotPublishedYetIsNotThere(LocalDate today, String year, String month) {
    assertThat(table("statfin_vaerak_pxt_11rm.px", today).variables().get(3).values())
        .endsWith(year);
    assertThat(table("12r5.px", today).variables().get(1).values()).endsWith(month);
  }

  private long porvoo(String age) {
    return people.in(Map.of("Alue", "KU638", "Ikä", age, "Vuosi", "2025"));
  }

  private static SimulatedTable table(String name, LocalDate today) {
    return SimulatedTable.find(name, List.of("638"), today).orElseThrow();
  }
}
