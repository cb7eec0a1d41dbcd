package fi.polku.costs.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Areas;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.engine.MatterProcesses;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose the tasks of a cost year are, and that each is done once. */
abstract class CostTasksContract {

  private static final Map<String, Object> OPINION =
      Map.of(
          "lausunnonKanta", "vastustaa",
          "lausunnonTeksti", "Osuus on liian suuri.",
          "lausunnonAntaja", "Kunnanhallitus 231 §");

  @Autowired CostTasks tasks;
  @Autowired CostYearStarts starts;
  @Autowired Opinions opinions;
  @Autowired MatterProcesses processes;
  @Autowired Areas areas;

  private CostYear year;

  /** A year of this test's own. */
  abstract int nextYear();

  @BeforeEach
  void takeAYear() {
    year = new CostYear("porvoo", nextYear());
  }

  @Test
  void aTaskIsItsMunicipalitysAlone() {
    askForOpinion("434");

    assertThat(tasks.of(municipality("434"), year))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.isOpen()).isTrue();
              assertThat(task.name().in(Locale.ENGLISH)).isEqualTo("Give an opinion on the budget");
            });
    String task = tasks.of(municipality("434"), year).get(0).id();
    for (CostReader other : List.of(municipality("638"), finance())) {
      assertThat(tasks.of(other, year)).isEmpty();
      assertThatThrownBy(() -> tasks.find(other, year, task)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> tasks.form(other, year, task, Locale.ROOT))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> tasks.complete(other, year, task, OPINION))
          .isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> tasks.find(municipality("434"), year.previous(), task))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theFormIsCheckedAndTheOpinionKeptWithItsGiver() {
    askForOpinion("434");
    CostReader loviisa = municipality("434");
    String task = tasks.of(loviisa, year).get(0).id();
    assertThat(tasks.form(loviisa, year, task, Locale.ROOT).schema()).isNotNull();

    assertThatThrownBy(
            () -> tasks.complete(loviisa, year, task, Map.of("lausunnonKanta", "vastustaa")))
        .isInstanceOf(InvalidInputException.class);
    tasks.complete(loviisa, year, task, OPINION);

    assertThat(opinions.of(loviisa, year))
        .singleElement()
        .satisfies(
            round ->
                assertThat(round.opinions())
                    .singleElement()
                    .satisfies(
                        opinion -> {
                          assertThat(opinion.stance()).isEqualTo(Stance.AGAINST);
                          assertThat(opinion.text()).isEqualTo("Osuus on liian suuri.");
                          assertThat(opinion.givenBy()).isEqualTo("kunta.434");
                        }));
    assertThat(opinions.of(municipality("638"), year).get(0).opinions()).isEmpty();
    assertThat(opinions.of(finance(), year).get(0).opinions()).hasSize(1);
  }

  @Test
  void aTaskIsDoneOnce() {
    askForOpinion("434");
    CostReader loviisa = municipality("434");
    String task = tasks.of(loviisa, year).get(0).id();
    tasks.complete(loviisa, year, task, OPINION);

    assertThatThrownBy(() -> tasks.complete(loviisa, year, task, OPINION))
        .isInstanceOf(ConflictException.class);

    assertThat(tasks.of(loviisa, year))
        .singleElement()
        .satisfies(
            done -> {
              assertThat(done.isOpen()).isFalse();
              assertThat(done.doneBy()).isEqualTo("kunta.434");
            });
    assertThat(opinions.of(finance(), year).get(0).opinions()).hasSize(1);
  }

  @Test
  void aYearBegunByMistakeIsCalledOffAndBegunAgainButNeverTwice() {
    starts.start(finance(), year.year());
    assertThatThrownBy(() -> starts.start(finance(), year.year()))
        .isInstanceOf(ConflictException.class);
    assertThat(tasks.of(finance(), year)).hasSize(1);
    assertThat(starts.mayStop(year)).isTrue();

    starts.stop(year);

    assertThat(tasks.of(finance(), year)).isEmpty();
    assertThat(starts.begun("porvoo")).doesNotContain(year);
    assertThatThrownBy(() -> starts.stop(year)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> starts.raise(year)).isInstanceOf(ConflictException.class);
    starts.start(finance(), year.year());
    assertThat(starts.begun("porvoo")).contains(year);
    starts.stop(year);
  }

  @Test
  void onlyCostYearsAreBegun() {
    assertThatThrownBy(() -> starts.start(finance(), 2022))
        .isInstanceOf(InvalidInputException.class);
  }

  private void askForOpinion(String municipality) {
    Opinions.Asked asked = opinions.ask(year, 21);
    processes.start(
        "lausuntopyynto",
        year.matter(),
        Map.of(
            "alue", year.area(),
            "vuosi", year.year(),
            "kunta", municipality,
            "kierros", asked.round(),
            "lausuntoPaiva", asked.dueOn().toString(),
            "muistutusPaiva", asked.remindOn().toString()));
  }

  private CostReader municipality(String code) {
    return reader(Role.MUNICIPALITY, "kunta." + code, code, false);
  }

  private CostReader finance() {
    return reader(Role.FINANCE, "talous", "638", true);
  }

  private CostReader reader(Role role, String name, String code, boolean keeps) {
    return new CostReader(
        areas.find("porvoo").orElseThrow(),
        new PolkuUser(name, name, Set.of(role), Set.of(new MunicipalityCode(code)), false),
        keeps,
        keeps);
  }
}
