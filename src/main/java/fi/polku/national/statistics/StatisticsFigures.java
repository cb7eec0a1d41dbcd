package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Figures of the municipalities we serve, each with its source and date; none is ever lost. */
@Service
public class StatisticsFigures {

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
    return store.add(client.read(figure, municipalities.codes()));
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
}
