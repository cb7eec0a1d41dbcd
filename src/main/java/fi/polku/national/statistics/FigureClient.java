package fi.polku.national.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
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
    String table = settings.table(figure);
    String[] path = table.split("/", 3);
    PxMetadata metadata = ask(() -> api.metadata(path[0], path[1], path[2]));
    FigureQuestion question = FigureQuestion.of(figure, table, metadata, municipalities);
    PxQuery query = PxQuery.of(question.values());
    JsonNode cells = ask(() -> api.cells(path[0], path[1], path[2], query));
    Instant now = clock.instant();
    return sums(cells, question.area().code()).entrySet().stream()
        .flatMap(
            sum ->
                FigureQuestion.municipality(sum.getKey()).stream()
                    .filter(municipalities::contains)
                    .map(
                        code ->
                            new FigureValue(
                                figure, code, question.period(), sum.getValue(), table, now)))
        .toList();
  }

  private static Map<String, Long> sums(JsonNode cells, String area) {
    try {
      return JsonStat.sums(cells, area);
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
