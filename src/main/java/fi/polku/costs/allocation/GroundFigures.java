package fi.polku.costs.allocation;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FigureSet;
import fi.polku.costs.figures.Figures;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The figures of an agreement's grounds: those assumed, otherwise those stored. */
@Component
class GroundFigures {

  private final Figures stored;
  private final SourceTexts texts;

  GroundFigures(Figures stored, SourceTexts texts) {
    this.stored = stored;
    this.texts = texts;
  }

  /**
   * @param municipalities in the order of their codes
   * @throws FiguresMissingException with the problems of all grounds
   */
  List<Compared> of(
      CostYear year,
      List<Ground> grounds,
      List<MunicipalityCode> municipalities,
      Stage stage,
      Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    List<FigureProblem> problems = new ArrayList<>();
    List<Compared> all = new ArrayList<>();
    for (Ground ground : grounds) {
      List<FigureSet> sets =
          asked(ground, assumed).stream()
              .map(criterion -> set(year, criterion, ground, stage, assumed))
              .toList();
      sets.forEach(set -> problems.addAll(set.problems()));
      if (problems.isEmpty()) {
        all.add(compared(year, ground, sets, municipalities));
      }
    }
    if (!problems.isEmpty()) {
      throw new FiguresMissingException(problems.stream().distinct().toList());
    }
    return all;
  }

  /** Assumed unemployed stand for all that they are added up with, unless that is assumed too. */
  private static List<Criterion> asked(
      Ground ground, Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    boolean whole =
        assumed.containsKey(Criterion.UNEMPLOYED) && !assumed.containsKey(Criterion.IN_SERVICES);
    return ground.criteria().stream()
        .filter(
            criterion ->
                !(whole
                    && criterion.equals(Criterion.IN_SERVICES)
                    && ground.criteria().contains(Criterion.UNEMPLOYED)))
        .toList();
  }

  private FigureSet set(
      CostYear year,
      Criterion criterion,
      Ground ground,
      Stage stage,
      Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    Map<MunicipalityCode, BigDecimal> given = assumed.get(criterion);
    return given == null
        ? stored.find(year, criterion, ground.timing(stage), null)
        : given(criterion, new TreeMap<>(given));
  }

  private Compared compared(
      CostYear year, Ground ground, List<FigureSet> sets, List<MunicipalityCode> municipalities) {
    int divisor = sets.stream().mapToInt(FigureSet::divisor).max().orElseThrow();
    List<BigDecimal> figures =
        municipalities.stream().map(code -> exact(sets, code, divisor)).toList();
    var source =
        new LocalizedText(
            sets.stream().map(FigureSet::source).distinct().collect(joining("; ")),
            sets.stream().map(FigureSet::sourceSv).distinct().collect(joining("; ")),
            null);
    return new Compared(
        ground.criteria(),
        ground.weight(),
        figures,
        divisor,
        texts.label(year.area(), ground.criteria()),
        source);
  }

  private FigureSet given(Criterion criterion, SortedMap<MunicipalityCode, BigDecimal> given) {
    LocalizedText source = texts.given();
    return new FigureSet(
        criterion, given, source.fi(), List.of(), given, 1, source.in(Language.SV));
  }

  /** Divisors are 1 or 12, so that the larger one is a multiple of the other. */
  private static BigDecimal exact(List<FigureSet> sets, MunicipalityCode code, int divisor) {
    return sets.stream()
        .map(
            set ->
                Objects.requireNonNull(set.sums().get(code))
                    .multiply(BigDecimal.valueOf(divisor / set.divisor())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
