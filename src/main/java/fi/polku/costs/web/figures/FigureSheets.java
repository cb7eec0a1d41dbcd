package fi.polku.costs.web.figures;

import fi.polku.areas.Area;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.CriterionName;
import fi.polku.costs.figures.FigureState;
import fi.polku.costs.figures.FigureStates;
import fi.polku.costs.figures.KnownFigure;
import fi.polku.costs.sheets.SheetWriter;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes figures of a year to spreadsheets; the columns are those that are read again. */
@Component
class FigureSheets {

  private final Criteria criteria;
  private final FigureStates states;
  private final Clock clock;

  FigureSheets(Criteria criteria, FigureStates states, Clock clock) {
    this.criteria = criteria;
    this.states = states;
    this.clock = clock;
  }

  /** What is not known though its period has ended: everything but the value. */
  void template(Area area, int year, SheetWriter sheet) throws IOException {
    LocalDate today = LocalDate.now(clock);
    sheet.row("kunta", "peruste", "jakso", "arvo", "lähde", "nimi");
    for (CriterionName criterion : criteria.all(area.id())) {
      for (FigureState state : states(area, criterion, year)) {
        if (state.figure() == null && !state.period().lastDay().isAfter(today)) {
          sheet.row(
              state.municipality().value(),
              criterion.criterion().key(),
              state.period().toString(),
              null,
              null,
              name(area, state));
        }
      }
    }
  }

  /** What is known, with who entered it and when. */
  void known(Area area, int year, SheetWriter sheet) throws IOException {
    sheet.row("kunta", "nimi", "peruste", "jakso", "arvo", "lähde", "kirjattu", "kirjaaja", "tila");
    for (CriterionName criterion : criteria.all(area.id())) {
      for (FigureState state : states(area, criterion, year)) {
        KnownFigure figure = state.figure();
        if (figure != null) {
          sheet.row(
              state.municipality().value(),
              name(area, state),
              criterion.criterion().key(),
              state.period().toString(),
              figure.value(),
              figure.source(),
              LocalDate.ofInstant(figure.enteredAt(), clock.getZone()),
              figure.enteredBy(),
              state.kind().name());
        }
      }
    }
  }

  private List<FigureState> states(Area area, CriterionName criterion, int year) {
    return states.of(
        area.id(), criterion.criterion(), states.periodsOf(area.id(), criterion.criterion(), year));
  }

  private static String name(Area area, FigureState state) {
    return area.municipalities().stream()
        .filter(one -> one.code().equals(state.municipality()))
        .map(one -> one.name().fi())
        .findFirst()
        .orElse("");
  }
}
