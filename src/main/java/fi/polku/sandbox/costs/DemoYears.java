package fi.polku.sandbox.costs;

import fi.polku.areas.Area;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.year.CostYearStarts;
import fi.polku.engine.PlayedTime;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.costs.DemoYearPlayer.Doing;
import fi.polku.shared.Euro;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Three years of the Porvoo area: the last one waits for its settlement, this one runs, and the
 * municipalities are asked about the coming one; those for whom somebody can sign in answer
 * themselves. Oulu's year runs too, but its coming one cannot be sent, because its figures are not
 * all there. Pirkanmaa's coming year waits for its approval.
 */
@SandboxOnly
@Component
class DemoYears {

  private static final int HOUR = 9;
  private static final String OPINION = "task_anna_lausunto";

  private final CostYears years;
  private final CostYearStarts starts;
  private final DemoYearPlayer player;
  private final DemoPayers payers;
  private final DemoSpending spending;
  private final PlayedTime time;
  private final Clock clock;

  DemoYears(
      CostYears years,
      CostYearStarts starts,
      DemoYearPlayer player,
      DemoPayers payers,
      DemoSpending spending,
      PlayedTime time,
      Clock clock) {
    this.years = years;
    this.starts = starts;
    this.player = player;
    this.payers = payers;
    this.spending = spending;
    this.time = time;
    this.clock = clock;
  }

  /** Plays the area's years that nobody has begun. */
  void play(Area area) {
    int now = LocalDate.now(clock).getYear();
    try {
      if (area.id().equals(DemoMunicipality.PORVOO)) {
        whole(area, LocalDate.of(now - 2, 12, 1));
      }
      if (!area.id().equals("pirkanmaa")) {
        whole(area, LocalDate.of(now - 1, 8, 20));
      }
      coming(area, now + 1);
    } finally {
      time.release();
    }
  }

  /**
   * Plays a year that is approved.
   *
   * @param begun in the year before, when the figures of twelve months are there
   */
  private void whole(Area area, LocalDate begun) {
    CostYear year = new CostYear(area.id(), begun.getYear() + 1);
    if (years.stateOf(year) != YearState.NONE) {
      return;
    }
    List<CostReader> people = new ArrayList<>(List.of(payers.finance(area)));
    area.municipalities().forEach(one -> people.add(payers.of(area, one)));
    player.play(year, moment(begun), begin(area, year), people, doings());
    spending.book(year);
  }

  private void coming(Area area, int number) {
    CostYear year = new CostYear(area.id(), number);
    if (years.stateOf(year) != YearState.NONE) {
      return;
    }
    List<CostReader> people = new ArrayList<>(List.of(payers.finance(area)));
    area.municipalities().stream()
        .filter(one -> !payers.isPlayed(one))
        .forEach(one -> people.add(payers.of(area, one)));
    LocalDate from = LocalDate.now(clock).minusDays(12);
    player.play(year, moment(from), begin(area, year), people, doings());
  }

  private Runnable begin(Area area, CostYear year) {
    return () -> {
      starts.start(payers.finance(area), year.year());
      years.draft(year, budget(area), DemoFigures.BY);
    };
  }

  private static List<BudgetLine> budget(Area area) {
    List<BudgetLine> lines = new ArrayList<>();
    lines.add(new BudgetLine(CostKind.OPERATIONS, null, Euro.of("10000000.00")));
    if (area.id().equals(DemoMunicipality.PORVOO)) {
      lines.add(new BudgetLine(CostKind.INVESTMENTS, null, Euro.of("240000.00")));
    } else {
      CostKind subsidy = new CostKind("palkkatuki");
      area.municipalities()
          .forEach(one -> lines.add(new BudgetLine(subsidy, one.code(), Euro.of("120000.00"))));
    }
    return lines;
  }

  private static Map<String, Doing> doings() {
    Map<String, Doing> all = new HashMap<>();
    all.put("task_laadi_talousarvio", doing(3, Map.of("lausuntoaika", 30)));
    all.put(
        OPINION,
        doing(
            6, Map.of("lausunnonKanta", "puoltaa", "lausunnonAntaja", "Kunnanhallitus (sandbox)")));
    all.put(
        "task_kasittele_lausunnot",
        doing(
            2,
            Map.of(
                "kasittely", "viedaan",
                "lausuntojenKasittely", "Kunnat puoltavat (sandbox).",
                "lausuntojenKasittelySv", "Kommunerna tillstyrker (sandbox).")));
    all.put(
        "task_kirjaa_paatos",
        new Doing(
            Duration.ofDays(20),
            Map.of(
                "paatos", "hyvaksytty",
                "paatosPykala", "Työllisyyslautakunta 45 § (sandbox)",
                "laskutuspaiva", 10),
            Set.of("paatosPaiva")));
    all.put(
        "task_raportoi_lautakunnalle",
        new Doing(
            Duration.ofDays(2),
            Map.of("raporttiPykala", "Työllisyyslautakunta 61 § (sandbox)"),
            Set.of("raporttiPaiva")));
    return all;
  }

  private static Doing doing(int days, Map<String, Object> answers) {
    return new Doing(Duration.ofDays(days), answers, Set.of());
  }

  private Instant moment(LocalDate day) {
    return day.atTime(HOUR, 0).atZone(clock.getZone()).toInstant();
  }
}
