package fi.polku.modelling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.polku.decisions.DecisionVersion;
import fi.polku.decisions.DecisionVersions;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelUsage;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The released versions of one model and how much each is used. */
@Service
public class ModelHistory {

  private final Models models;
  private final ReleaseLog log;
  private final DecisionVersions decisions;

  ModelHistory(Models models, ReleaseLog log, DecisionVersions decisions) {
    this.models = models;
    this.log = log;
    this.decisions = decisions;
  }

  /** Newest first; none when the model was never released. */
  public List<VersionLine> of(ModelId id) {
    Map<Integer, ReleaseNote> notes =
        log.of(id).stream().collect(toMap(ReleaseNote::version, identity()));
    Map<Integer, ModelUsage> usage =
        id.kind() == ModelKind.PROCESS ? models.usage(id.key()) : Map.of();
    Map<Integer, DecisionVersion> force =
        id.kind() == ModelKind.DECISION
            ? decisions.of(id.key()).stream().collect(toMap(DecisionVersion::version, identity()))
            : Map.of();
    return models.versions(id.kind(), id.key()).stream()
        .map(
            version ->
                line(
                    version,
                    notes.get(version.version()),
                    usage.getOrDefault(version.version(), ModelUsage.NONE),
                    force.get(version.version())))
        .toList();
  }

  private static VersionLine line(
      ModelVersion version,
      @Nullable ReleaseNote note,
      ModelUsage usage,
      @Nullable DecisionVersion force) {
    return new VersionLine(
        version.version(),
        version.releasedAt(),
        note,
        version.kind() == ModelKind.PROCESS ? usage : null,
        force == null ? null : force.from(),
        force == null ? null : force.taken());
  }

  /** The newest version's name; the key of a model never released. */
  public String name(ModelId id) {
    return models.newest(id.kind(), id.key()).map(ModelVersion::name).orElse(id.key());
  }

  /**
   * The text of a version.
   *
   * @throws NotFoundException if there is no such version
   */
  public String source(ModelId id, int version) {
    return models.versions(id.kind(), id.key()).stream()
        .filter(released -> released.version() == version)
        .map(models::source)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("model version"));
  }
}
