package fi.polku.costs.allocation;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.agreement.Timing;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FigureSet;
import fi.polku.costs.figures.Figures;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
      var given = wholeSums(ground, assumed);
      List<FigureSet> sets =
          ground.criteria().stream()
              .map(criterion -> set(year, criterion, ground.timing(stage), municipalities, given))
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
  private static Map<Criterion, Map<MunicipalityCode, BigDecimal>> wholeSums(
      Ground ground, Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    var unemployed = assumed.get(Criterion.UNEMPLOYED);
    if (unemployed == null
        || assumed.containsKey(Criterion.IN_SERVICES)
        || !ground.criteria().contains(Criterion.UNEMPLOYED)) {
      return assumed;
    }
    var included = new HashMap<MunicipalityCode, BigDecimal>();
    unemployed.keySet().forEach(code -> included.put(code, BigDecimal.ZERO));
    var all = new HashMap<>(assumed);
    all.put(Criterion.IN_SERVICES, included);
    return all;
  }

  /** Of each municipality what is assumed, otherwise what is stored. */
  private FigureSet set(
      CostYear year,
      Criterion criterion,
      Timing timing,
      List<MunicipalityCode> municipalities,
      Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    Map<MunicipalityCode, BigDecimal> given = assumed.getOrDefault(criterion, Map.of());
    if (given.keySet().containsAll(municipalities)) {
      return given(criterion, new TreeMap<>(given));
    }
    FigureSet known = stored.find(year, criterion, timing, null);
    return given.isEmpty() ? known : merged(known, given);
  }

  private FigureSet merged(FigureSet known, Map<MunicipalityCode, BigDecimal> given) {
    var values = new TreeMap<>(known.values());
    values.putAll(given);
    var sums = new TreeMap<>(known.sums());
    given.forEach(
        (code, figure) -> sums.put(code, figure.multiply(BigDecimal.valueOf(known.divisor()))));
    return new FigureSet(
        known.criterion(),
        values,
        joined(List.of(known.source(), texts.given())),
        known.problems().stream().filter(one -> !given.containsKey(one.municipality())).toList(),
        sums,
        known.divisor());
  }

  private Compared compared(
      CostYear year, Ground ground, List<FigureSet> sets, List<MunicipalityCode> municipalities) {
    int divisor = sets.stream().mapToInt(FigureSet::divisor).max().orElseThrow();
    List<BigDecimal> figures =
        municipalities.stream().map(code -> exact(sets, code, divisor)).toList();
    return new Compared(
        ground.criteria(),
        ground.weight(),
        figures,
        divisor,
        texts.label(year.area(), ground.criteria()),
        joined(sets.stream().map(FigureSet::source).toList()));
  }

  private static LocalizedText joined(List<LocalizedText> sources) {
    return new LocalizedText(
        joined(sources, Language.FI), joined(sources, Language.SV), joined(sources, Language.EN));
  }

  private static String joined(List<LocalizedText> sources, Language reader) {
    return sources.stream().map(one -> one.in(reader)).distinct().collect(joining("; "));
  }

  private FigureSet given(Criterion criterion, SortedMap<MunicipalityCode, BigDecimal> given) {
    return new FigureSet(criterion, given, texts.given(), List.of());
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
