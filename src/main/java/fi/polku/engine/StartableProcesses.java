package fi.polku.engine;

import fi.polku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the newest version of each process may be started, as its model says. */
public interface StartableProcesses {

  /** In the order of their keys. */
  List<Offer> all();

  Optional<Offer> find(String processKey);

  /** form-js JSON of the start form, Finnish; null when the process starts without one. */
  @Nullable String form(Offer offer);

  /**
   * A process on offer.
   *
   * @param definitionId the engine's id of this version
   * @param startedFrom the model's {@code aloitus}: what a start begins from
   * @param starters the model's {@code aloittajat}: keys of the roles that may start it
   */
  record Offer(
      String key,
      String definitionId,
      LocalizedText name,
      String startedFrom,
      Set<String> starters) {

    public Offer {
      starters = Set.copyOf(starters);
    }
  }
}
