package fi.polku.costs.figures;

import fi.polku.costs.figures.FigureState.Kind;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an area's figures of one criterion are worth on a day. */
final class Assessment {

  private final List<MunicipalityCode> municipalities;
  private final Series series;
  private final Doubts doubts;
  private final Publication publication;
  private final Rhythm rhythm;
  private final LocalDate today;

  Assessment(
      List<MunicipalityCode> municipalities,
      Series series,
      Series whole,
      Rhythm rhythm,
      FigureSettings settings,
      LocalDate today) {
    this.municipalities = municipalities;
    this.series = series;
    this.doubts = new Doubts(settings, series, whole);
    this.publication = new Publication(settings);
    this.rhythm = rhythm;
    this.today = today;
  }

  /** Of all municipalities, each period of one before the next one's. */
  List<FigureState> of(List<FigurePeriod> periods) {
    return municipalities.stream()
        .flatMap(one -> periods.stream().map(period -> of(one, period)))
        .toList();
  }

  Choice choice() {
    return new Choice(series, rhythm, municipalities, publication, today);
  }

  private FigureState of(MunicipalityCode municipality, FigurePeriod period) {
    KnownFigure figure = series.at(municipality, period);
    return new FigureState(municipality, period, kind(figure, period), figure);
  }

  private Kind kind(@Nullable KnownFigure figure, FigurePeriod period) {
    if (figure == null) {
      return publication.isLate(period, rhythm, today) ? Kind.LATE : Kind.MISSING;
    }
    return doubts.isDoubtful(figure) ? Kind.DOUBTFUL : Kind.KNOWN;
  }
}
