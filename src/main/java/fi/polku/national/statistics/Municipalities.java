package fi.polku.national.statistics;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The municipalities we serve beside those of Statistics Finland's classification. */
@Service
public class Municipalities {

  private final Areas areas;
  private final ClassificationStore store;
  private final Clock clock;

  Municipalities(Areas areas, ClassificationStore store, Clock clock) {
    this.areas = areas;
    this.store = store;
    this.clock = clock;
  }

  /**
   * A municipality of ours that the classification tells otherwise.
   *
   * @param theirs null when the classification does not have the code
   */
  public record Difference(Municipality ours, @Nullable ClassifiedMunicipality theirs) {}

  /**
   * Takes in a classification in the place of the earlier one.
   *
   * @return how many municipalities it has
   * @throws InvalidFileException with what is wrong; the earlier one stays
   */
  public int importFile(byte[] content, String name) {
    List<ClassifiedMunicipality> read = ClassificationFile.read(content);
    store.replace(read, name, clock.instant());
    return read.size();
  }

  /** When a classification was last taken in; never is empty. */
  public Optional<Instant> readAt() {
    return store.readAt();
  }

  /** What is not as the classification says; empty too while there is none. */
  public List<Difference> differences() {
    Map<MunicipalityCode, ClassifiedMunicipality> theirs =
        store.all().stream()
            .collect(Collectors.toMap(ClassifiedMunicipality::code, Function.identity()));
    return theirs.isEmpty()
        ? List.of()
        : served()
            .map(ours -> new Difference(ours, theirs.get(ours.code())))
            .filter(Municipalities::differs)
            .toList();
  }

  Set<MunicipalityCode> codes() {
    return served().map(Municipality::code).collect(Collectors.toSet());
  }

  private Stream<Municipality> served() {
    return areas.all().stream().map(Area::municipalities).flatMap(List::stream);
  }

  private static boolean differs(Difference one) {
    return one.theirs() == null
        || !one.theirs().fi().equals(one.ours().name().fi())
        || !one.theirs().sv().equals(one.ours().name().sv());
  }
}
