package fi.polku.costs.figures;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredFigures implements Figures {

  private static final int DECIMALS = 12;

  private final Assessments assessments;
  private final SourceText sources;

  StoredFigures(Assessments assessments, SourceText sources) {
    this.assessments = assessments;
    this.sources = sources;
  }

  @Override
  public FigureSet find(
      CostYear year, Criterion criterion, Timing timing, @Nullable Instant known) {
    Assessment assessment = assessments.of(year.area(), criterion, year.year(), known);
    List<FigurePeriod> periods = assessment.choice().of(year, timing);
    List<FigureState> states = assessment.of(periods);
    List<FigureProblem> problems = problems(criterion, states);
    Set<MunicipalityCode> unusable =
        problems.stream().map(FigureProblem::municipality).collect(Collectors.toSet());
    return set(
        criterion,
        periods,
        states.stream().filter(one -> !unusable.contains(one.municipality())).toList(),
        problems);
  }

  private static List<FigureProblem> problems(Criterion criterion, List<FigureState> states) {
    return states.stream()
        .filter(one -> one.kind() != FigureState.Kind.KNOWN)
        .map(
            one ->
                new FigureProblem(
                    criterion, one.municipality(), one.period().toString(), one.kind().asProblem()))
        .toList();
  }

  private FigureSet set(
      Criterion criterion,
      List<FigurePeriod> periods,
      List<FigureState> states,
      List<FigureProblem> problems) {
    List<KnownFigure> used =
        states.stream().map(FigureState::figure).filter(Objects::nonNull).toList();
    SortedMap<MunicipalityCode, BigDecimal> sums = new TreeMap<>();
    used.forEach(one -> sums.merge(one.municipality(), one.value(), BigDecimal::add));
    int divisor = periods.size();
    SortedMap<MunicipalityCode, BigDecimal> values = new TreeMap<>();
    sums.forEach((municipality, sum) -> values.put(municipality, mean(sum, divisor)));
    return new FigureSet(criterion, values, sources.of(used, periods), problems, sums, divisor);
  }

  private static BigDecimal mean(BigDecimal sum, int divisor) {
    return divisor == 1
        ? sum
        : sum.divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_EVEN);
  }
}
