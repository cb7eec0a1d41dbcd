package fi.polku.costs.web.whatif;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FigureSet;
import fi.polku.costs.figures.Figures;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.web.shares.SharedSums;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the agreement and the stored figures say. */
@Component
class WhatIfBases {

  /** What is shared for a try when nothing has been budgeted or booked yet. */
  private static final Euro MILLION = new Euro(100_000_000);

  private final Figures figures;
  private final Allocations allocations;
  private final SharedSums sums;
  private final Clock clock;

  WhatIfBases(Figures figures, Allocations allocations, SharedSums sums, Clock clock) {
    this.figures = figures;
    this.allocations = allocations;
    this.sums = sums;
    this.clock = clock;
  }

  WhatIfBase of(CostReader reader, CostYear year, Term term, Stage stage, @Nullable LocalDate day) {
    List<FigureProblem> problems = new ArrayList<>();
    List<GroundBase> grounds =
        term.method() == Method.CAUSE
            ? List.of(caused(year, term, stage, problems))
            : term.grounds().stream()
                .map(ground -> ground(year, ground, stage, day, problems))
                .toList();
    Euro total = sums.total(reader, year, term.kind(), stage);
    return new WhatIfBase(
        year,
        term,
        stage,
        day,
        total.equals(Euro.ZERO) ? MILLION : total,
        total.equals(Euro.ZERO),
        grounds,
        problems.stream().distinct().toList());
  }

  private GroundBase ground(
      CostYear year,
      Ground ground,
      Stage stage,
      @Nullable LocalDate day,
      List<FigureProblem> problems) {
    List<FigureSet> sets =
        ground.criteria().stream()
            .map(criterion -> figures.find(year, criterion, ground.timing(stage), endOf(day)))
            .toList();
    sets.forEach(set -> problems.addAll(set.problems()));
    SortedMap<MunicipalityCode, BigDecimal> sum = new TreeMap<>();
    sets.forEach(
        set -> set.values().forEach((code, value) -> sum.merge(code, value, BigDecimal::add)));
    sets.forEach(set -> sum.keySet().retainAll(set.values().keySet()));
    return new GroundBase(ground.criteria(), ground.weight(), sum);
  }

  private GroundBase caused(CostYear year, Term term, Stage stage, List<FigureProblem> problems) {
    SortedMap<MunicipalityCode, BigDecimal> caused = new TreeMap<>();
    try {
      for (Share share : allocations.share(year, term.kind(), MILLION, stage).shares()) {
        caused.put(share.municipality(), share.explanation().parts().get(0).figure());
      }
    } catch (FiguresMissingException missing) {
      problems.addAll(missing.problems());
    }
    return new GroundBase(List.of(Criterion.CAUSED), BigDecimal.ONE, caused);
  }

  private @Nullable Instant endOf(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
