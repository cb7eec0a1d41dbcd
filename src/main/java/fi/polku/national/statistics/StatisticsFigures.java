package fi.polku.national.statistics;

import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Figures of the municipalities we serve, each with its source and date; none is ever lost. */
@Service
public class StatisticsFigures {

  /** Enough for the mean of a year that has just ended, and for a late correction of it. */
  private static final int MONTHS = 24;

  private static final int YEARS = 4;
  private static final String NO_SUCH_TABLE = "status-404";

  private final FigureClient client;
  private final FigureStore store;
  private final Municipalities municipalities;
  private final Clock clock;

  StatisticsFigures(
      FigureClient client, FigureStore store, Municipalities municipalities, Clock clock) {
    this.client = client;
    this.store = store;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** The figure of the newest period, as it was told last. */
  public Optional<FigureValue> latest(Figure figure, MunicipalityCode municipality) {
    return history(figure, municipality).stream().findFirst();
  }

  /** All that was ever told; newest period first, within a period what was told last first. */
  public List<FigureValue> history(Figure figure, MunicipalityCode municipality) {
    return store.of(figure, municipality);
  }

  /**
   * Reads the figure of all our municipalities from Statistics Finland.
   *
   * @return how many values were new
   * @throws fi.polku.national.remote.RemoteFailure if Statistics Finland does not answer
   * @throws TableChangedException if its table no longer has what the figure is made of
   */
  public int refresh(Figure figure) {
    return store.add(read(figure, 1));
  }

  /**
   * Reads the figures of the newest years and months of all our municipalities. Nothing is taken in
   * unless everything can be read.
   *
   * @return how many values were new
   * @throws fi.polku.national.remote.RemoteFailure if Statistics Finland does not answer
   * @throws TableChangedException if a table no longer has what a figure is made of
   */
  public int refreshAll() {
    List<FigureValue> read = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      int periods = figure == Figure.UNEMPLOYED ? MONTHS : YEARS;
      read.addAll(read(figure, periods));
    }
    return store.add(read);
  }

  /**
   * Takes in figures from a file.
   *
   * @return how many values were new
   * @throws InvalidFileException with what is wrong; nothing was taken in
   */
  public int importFile(byte[] content, String name) {
    return store.add(
        FigureFile.read(content, municipalities.codes()::contains, name, clock.instant()));
  }

  /** A table that is not there has been given another name. */
  private List<FigureValue> read(Figure figure, int periods) {
    try {
      return client.read(figure, municipalities.codes(), periods);
    } catch (RemoteFailure failure) {
      if (failure.reason().equals(NO_SUCH_TABLE)) {
        throw new TableChangedException(figure.key(), "table of that name", failure);
      }
      throw failure;
    }
  }
}
