package fi.polku.costs.web.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.shared.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Problems of figures as pages list them: one line for a criterion, period and kind. */
@Component("figureProblemRows")
public class FigureProblemRows {

  private final Areas areas;
  private final Criteria criteria;

  FigureProblemRows(Areas areas, Criteria criteria) {
    this.areas = areas;
    this.criteria = criteria;
  }

  /**
   * A line.
   *
   * @param municipalities their names
   * @param ofAll whether all of the area have the problem
   * @param href of the page where the figures are entered and confirmed
   */
  public record Row(
      String criterion,
      String period,
      FigureProblem.Kind kind,
      List<String> municipalities,
      boolean ofAll,
      String href) {}

  private record Group(
      Optional<Area> area, Criterion criterion, String period, FigureProblem.Kind kind) {}

  /** In the order of the problems. */
  public List<Row> of(List<FigureProblem> problems, Locale reader) {
    Map<Group, List<FigureProblem>> groups =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    one ->
                        new Group(
                            areas.areaOf(one.municipality()),
                            one.criterion(),
                            one.period(),
                            one.kind()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(one -> row(one.getKey(), one.getValue(), reader))
        .toList();
  }

  private Row row(Group group, List<FigureProblem> problems, Locale reader) {
    List<Municipality> all = group.area().map(Area::municipalities).orElse(List.of());
    Optional<FigurePeriod> period = period(group.period());
    return new Row(
        name(group, reader),
        period.map(FigurePeriod::label).orElse(group.period()),
        group.kind(),
        problems.stream().map(one -> areas.nameOf(one.municipality(), reader)).toList(),
        problems.size() == all.size(),
        group.area().map(area -> href(area, group.criterion(), period)).orElse(""));
  }

  private String name(Group group, Locale reader) {
    return group
        .area()
        .map(area -> criteria.nameOf(area.id(), group.criterion()).in(reader))
        .orElseGet(group.criterion()::key);
  }

  private static String href(Area area, Criterion criterion, Optional<FigurePeriod> period) {
    String page = "/kustannukset/" + area.id() + "/luvut";
    return period.map(one -> page + "/" + criterion.key() + "?jakso=" + one).orElse(page);
  }

  private static Optional<FigurePeriod> period(String text) {
    try {
      return Optional.of(FigurePeriod.of(text));
    } catch (InvalidValueException other) {
      return Optional.empty();
    }
  }
}
