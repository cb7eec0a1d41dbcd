package fi.polku.costs.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.figures.EnteredFigure;
import fi.polku.costs.figures.FigureBook;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.engine.JobQueue;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A budget on its way from draft to force, by the forms of its tasks. */
abstract class BudgetRoundContract {

  @Autowired CostTasks tasks;
  @Autowired CostYearStarts starts;
  @Autowired CostYears years;
  @Autowired Opinions opinions;
  @Autowired FigureBook figures;
  @Autowired JobQueue jobs;
  @Autowired Areas areas;
  @Autowired Clock clock;

  private final CostYear year = new CostYear("porvoo", 2027);

  @Test
  void aBudgetIsSentCommentedApprovedAndRaised() {
    starts.start(finance(), year.year());
    years.draft(year, List.of(line("1200000,00")), "talous");

    done("task_laadi_talousarvio", finance(), Map.of("lausuntoaika", 21));
    assertThat(hindrances(Locale.ENGLISH)).contains("unemployed", "Askola, ");
    assertThat(years.stateOf(year)).isEqualTo(YearState.DRAFT);

    enterFigures();
    done("task_laadi_talousarvio", finance(), Map.of("lausuntoaika", 21));
    assertThat(years.stateOf(year))
        .as(() -> hindrances(Locale.ROOT))
        .isEqualTo(YearState.FOR_OPINIONS);
    assertThatThrownBy(() -> starts.stop(year)).isInstanceOf(ConflictException.class);

    for (Municipality one : area().municipalities()) {
      done(
          "task_anna_lausunto",
          reader(Role.MUNICIPALITY, one.code().value(), false),
          Map.of("lausunnonKanta", "puoltaa", "lausunnonAntaja", "Kunnanhallitus 1 §"));
    }
    idle();
    assertThat(opinions.of(finance(), year).get(0).opinions())
        .hasSize(6)
        .allMatch(opinion -> opinion.stance() == Stance.FAVOURABLE);

    done(
        "task_kasittele_lausunnot",
        finance(),
        Map.of(
            "kasittely", "viedaan",
            "lausuntojenKasittely", "Ei muutettavaa.",
            "lausuntojenKasittelySv", "Inget att ändra."));
    assertThat(opinions.of(reader(Role.MUNICIPALITY, "434", false), year))
        .singleElement()
        .satisfies(
            round -> {
              assertThat(round.opinions()).hasSize(6);
              RoundAnswer answer = Objects.requireNonNull(round.answer());
              assertThat(answer.in(Language.SV.locale())).isEqualTo("Inget att ändra.");
              assertThat(answer.in(Language.EN.locale())).isEqualTo("Ei muutettavaa.");
              assertThat(answer.outcome()).isEqualTo(RoundAnswer.Outcome.TO_BE_DECIDED);
            });
    done("task_kirjaa_paatos", finance(), approval());
    assertThat(years.stateOf(year)).isEqualTo(YearState.APPROVED);

    starts.raise(year);
    assertThat(starts.mayRaise(year)).isFalse();
    starts.raise(year);
    assertThat(keys(finance())).containsExactly("task_paata_korotuksesta");
    assertThat(tasks.of(finance(), year)).filteredOn(CostTask::isOpen).hasSize(1);
    assertThat(done("task_paata_korotuksesta", finance(), raise("1000000,00")))
        .contains(open("task_paata_korotuksesta"));
    assertThat(esteet("task_paata_korotuksesta", Language.FI.locale()))
        .startsWith("Määräraha on jo 1 200 000,00 €.");
    assertThat(done("task_paata_korotuksesta", finance(), raise("1 320 000,00"))).isEmpty();
    assertThat(years.total(year)).isEqualTo(Euro.of("1320000"));
    assertThat(tasks.open(finance())).noneMatch(task -> task.year().equals(year));
  }

  private static Map<String, Object> approval() {
    return Map.of(
        "paatos", "hyvaksytty",
        "paatosPaiva", "2026-12-01",
        "paatosPykala", "Työllisyyslautakunta 45 §",
        "laskutuspaiva", 15);
  }

  private static Map<String, Object> raise(String sum) {
    return Map.of(
        "korotetaan", "kylla",
        "korotusRivi", "kayttotalous",
        "korotusSumma", sum,
        "korotusKuukausi", 7,
        "paatosPaiva", "2027-05-05",
        "paatosPykala", "Työllisyyslautakunta 12 §");
  }

  private void enterFigures() {
    YearMonth now = YearMonth.now(clock);
    for (Criterion criterion :
        List.of(Criterion.INHABITANTS_18_64, Criterion.FOREIGN_LANGUAGE_SPEAKERS)) {
      enter(criterion, now.getYear() - 1 + "-12-31");
    }
    for (Criterion criterion : List.of(Criterion.UNEMPLOYED, Criterion.IN_SERVICES)) {
      for (int back = 1; back <= 15; back++) {
        enter(criterion, now.minusMonths(back).toString());
      }
    }
  }

  private void enter(Criterion criterion, String period) {
    figures.enter(
        area().id(),
        area().municipalities().stream()
            .map(
                one ->
                    new EnteredFigure(
                        criterion,
                        one.code(),
                        FigurePeriod.of(period),
                        new BigDecimal(one.code().value())))
            .toList(),
        "test",
        "talous");
  }

  private String hindrances(Locale locale) {
    return esteet("task_laadi_talousarvio", locale);
  }

  private String esteet(String key, Locale locale) {
    Map<String, @Nullable Object> shown =
        tasks.form(finance(), year, open(key).id(), locale).data();
    return String.valueOf(shown.get("esteet")).replaceAll("[\\u00a0\\u202f]", " ");
  }

  private Optional<CostTask> done(String key, CostReader reader, Map<String, Object> data) {
    CostTask task =
        tasks.of(reader, year).stream()
            .filter(one -> one.isOpen() && one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + key + " among " + keys(reader)));
    return tasks.complete(reader, year, task.id(), new HashMap<>(data));
  }

  private CostTask open(String key) {
    return tasks.of(finance(), year).stream()
        .filter(one -> one.isOpen() && one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> keys(CostReader reader) {
    return tasks.of(reader, year).stream()
        .filter(CostTask::isOpen)
        .map(CostTask::key)
        .collect(Collectors.toSet());
  }

  private void idle() {
    assertThat(jobs.awaitIdle(Duration.ofSeconds(30))).isTrue();
  }

  private static BudgetLine line(String amount) {
    return new BudgetLine(CostKind.OPERATIONS, null, Euro.of(amount));
  }

  private Area area() {
    return areas.find("porvoo").orElseThrow();
  }

  private CostReader finance() {
    return reader(Role.FINANCE, "638", true);
  }

  private CostReader reader(Role role, String municipality, boolean keeps) {
    return new CostReader(
        area(),
        new PolkuUser(
            role.key(),
            role.key(),
            Set.of(role),
            Set.of(new MunicipalityCode(municipality)),
            false),
        keeps,
        keeps);
  }
}
