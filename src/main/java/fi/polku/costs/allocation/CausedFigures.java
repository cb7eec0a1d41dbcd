package fi.polku.costs.allocation;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each municipality has caused (OULU annex 2; PIRKANMAA J6): those without an entry nothing. A
 * budget is shared by the year before as long as the year itself has no entries.
 */
@Component
class CausedFigures {

  private final Journal journal;
  private final SourceTexts texts;

  CausedFigures(Journal journal, SourceTexts texts) {
    this.journal = journal;
    this.texts = texts;
  }

  /**
   * @param municipalities in the order of their codes
   * @throws FiguresMissingException if nobody has caused anything
   */
  Compared of(
      CostYear year,
      CostKind kind,
      List<MunicipalityCode> municipalities,
      Stage stage,
      @Nullable Map<MunicipalityCode, BigDecimal> assumed) {
    Map<MunicipalityCode, BigDecimal> given = assumed == null ? Map.of() : assumed;
    if (given.keySet().containsAll(municipalities)) {
      return compared(
          year,
          municipalities.stream().map(given::get).map(Objects::requireNonNull).toList(),
          texts.given());
    }
    CostYear from = year;
    SortedMap<MunicipalityCode, Euro> caused = journal.caused(year, kind);
    if (caused.isEmpty() && stage == Stage.BUDGET && year.hasPrevious()) {
      from = year.previous();
      caused = journal.caused(from, kind);
    }
    if (caused.isEmpty()) {
      throw new FiguresMissingException(
          municipalities.stream()
              .filter(code -> !given.containsKey(code))
              .map(code -> missing(year, code))
              .toList());
    }
    SortedMap<MunicipalityCode, Euro> found = caused;
    return compared(
        year,
        municipalities.stream()
            .map(code -> given.getOrDefault(code, found.getOrDefault(code, Euro.ZERO).amount()))
            .toList(),
        texts.entries(from));
  }

  private Compared compared(CostYear year, List<BigDecimal> figures, LocalizedText source) {
    List<Criterion> criteria = List.of(Criterion.CAUSED);
    return new Compared(
        criteria, BigDecimal.ONE, figures, 1, texts.label(year.area(), criteria), source);
  }

  private static FigureProblem missing(CostYear year, MunicipalityCode code) {
    return new FigureProblem(
        Criterion.CAUSED, code, String.valueOf(year.year()), FigureProblem.Kind.MISSING);
  }
}
