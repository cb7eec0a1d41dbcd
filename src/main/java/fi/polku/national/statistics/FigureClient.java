package fi.polku.national.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads figures from the tables of Statistics Finland: first what a table has, then its cells. */
@Component
class FigureClient {

  static final String SYSTEM = "statistics";

  private final RemoteSystem system;
  private final PxWebApi api;
  private final StatisticsSettings settings;
  private final Clock clock;

  FigureClient(RemoteSystems systems, StatisticsSettings settings, Clock clock) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(PxWebApi.class);
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The newest value of each municipality that the table has.
   *
   * @throws RemoteFailure if Statistics Finland does not answer, or not as it should
   * @throws TableChangedException if the table no longer has what the figure is made of
   */
  List<FigureValue> read(Figure figure, Set<MunicipalityCode> municipalities) {
    return read(figure, municipalities, 1);
  }

  /** As above, of so many newest periods. */
  List<FigureValue> read(Figure figure, Set<MunicipalityCode> municipalities, int periods) {
    String table = settings.table(figure);
    String[] path = table.split("/", 3);
    PxMetadata metadata = ask(() -> api.metadata(path[0], path[1], path[2]));
    FigureQuestion question = FigureQuestion.of(figure, table, metadata, municipalities, periods);
    PxQuery query = PxQuery.of(question.values());
    JsonNode cells = ask(() -> api.cells(path[0], path[1], path[2], query));
    Instant now = clock.instant();
    List<FigureValue> values = new ArrayList<>();
    sums(cells, question)
        .forEach(
            (place, sum) ->
                FigureQuestion.municipality(place.get(0))
                    .filter(municipalities::contains)
                    .ifPresent(
                        code ->
                            values.add(
                                new FigureValue(figure, code, place.get(1), sum, table, now))));
    return values;
  }

  /** By area and period. */
  private static Map<List<String>, Long> sums(JsonNode cells, FigureQuestion question) {
    try {
      return JsonStat.sums(cells, List.of(question.area().code(), question.time().code()));
    } catch (IllegalArgumentException | ArithmeticException unreadable) {
      throw new RemoteFailure(SYSTEM, "answer-unreadable");
    }
  }

  private <T> T ask(Supplier<@Nullable T> question) {
    try {
      return system.call(question);
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }
}
