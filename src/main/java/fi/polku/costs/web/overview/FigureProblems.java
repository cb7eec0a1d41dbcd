package fi.polku.costs.web.overview;

import fi.polku.areas.Areas;
import fi.polku.costs.CostReader;
import fi.polku.costs.CriterionNames;
import fi.polku.costs.figures.FigureProblem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells people which figures keep a sum from being shared: {@code costs/parts :: problems}. */
@Component
public class FigureProblems {

  /** More than fit on a page help nobody. */
  private static final int MOST = 20;

  private final CriterionNames names;
  private final Areas areas;

  FigureProblems(CriterionNames names, Areas areas) {
    this.names = names;
    this.areas = areas;
  }

  /**
   * Figures that keep a sum from being shared.
   *
   * @param first the first of them
   * @param count of all
   */
  public record View(List<Line> first, int count, String href) {}

  /** One figure; {@code costs.problem.<kind>} tells what is wrong. */
  public record Line(
      String criterion, String municipality, String period, FigureProblem.Kind kind) {}

  public View of(Collection<FigureProblem> problems, CostReader reader, Locale locale) {
    return new View(
        problems.stream().limit(MOST).map(problem -> line(problem, locale)).toList(),
        problems.size(),
        "/kustannukset/" + reader.area().id() + "/luvut");
  }

  private Line line(FigureProblem problem, Locale locale) {
    return new Line(
        names.of(problem.criterion(), locale),
        areas.nameOf(problem.municipality(), locale),
        problem.period(),
        problem.kind());
  }
}
