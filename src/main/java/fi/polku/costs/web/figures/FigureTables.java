package fi.polku.costs.web.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.CriterionName;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.costs.figures.FigureState;
import fi.polku.costs.figures.FigureStates;
import fi.polku.costs.figures.SourceNames;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes tables of what is known of figures. */
@Component
class FigureTables {

  private final FigureStates states;
  private final SourceNames sources;
  private final Clock clock;

  FigureTables(FigureStates states, SourceNames sources, Clock clock) {
    this.states = states;
    this.sources = sources;
    this.clock = clock;
  }

  /** Each municipality's figures of a year, a column for a criterion. */
  List<FigureRow> ofYear(Area area, List<CriterionName> criteria, int year, Locale reader) {
    List<Map<MunicipalityCode, List<FigureState>>> columns = new ArrayList<>();
    for (CriterionName one : criteria) {
      columns.add(
          byMunicipality(
              area, one.criterion(), states.periodsOf(area.id(), one.criterion(), year)));
    }
    return area.municipalities().stream()
        .map(
            municipality -> {
              List<FigureCell> cells = new ArrayList<>();
              for (int at = 0; at < criteria.size(); at++) {
                Criterion criterion = criteria.get(at).criterion();
                List<FigureState> of = columns.get(at).getOrDefault(municipality.code(), List.of());
                cells.add(
                    of.size() == 1
                        ? cell(area, criterion, of.get(0), reader)
                        : mean(area, criterion, of, year, reader));
              }
              return new FigureRow(name(municipality, reader), cells);
            })
        .toList();
  }

  /** Each municipality's figures of one criterion, a column for a period. */
  List<FigureRow> ofCriterion(
      Area area, Criterion criterion, List<FigurePeriod> periods, Locale reader) {
    Map<MunicipalityCode, List<FigureState>> found = byMunicipality(area, criterion, periods);
    return area.municipalities().stream()
        .map(
            one ->
                new FigureRow(
                    name(one, reader),
                    found.getOrDefault(one.code(), List.of()).stream()
                        .map(state -> cell(area, criterion, state, reader))
                        .toList()))
        .toList();
  }

  static String path(Area area, Criterion criterion) {
    return "/kustannukset/" + area.id() + "/luvut/" + criterion.key();
  }

  private Map<MunicipalityCode, List<FigureState>> byMunicipality(
      Area area, Criterion criterion, List<FigurePeriod> periods) {
    return states.of(area.id(), criterion, periods).stream()
        .collect(Collectors.groupingBy(FigureState::municipality));
  }

  private FigureCell cell(Area area, Criterion criterion, FigureState state, Locale reader) {
    String path = path(area, criterion) + "/" + state.municipality().value() + "/" + state.period();
    return FigureCell.of(List.of(state), path, clock, sources, reader);
  }

  private FigureCell mean(
      Area area, Criterion criterion, List<FigureState> of, int year, Locale reader) {
    String path = path(area, criterion) + "?vuosi=" + year;
    return FigureCell.of(of, path, clock, sources, reader);
  }

  private static String name(Municipality municipality, Locale reader) {
    return municipality.name().in(reader);
  }
}
