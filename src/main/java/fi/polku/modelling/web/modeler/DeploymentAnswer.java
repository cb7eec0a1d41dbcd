package fi.polku.modelling.web.modeler;

import static java.util.stream.Collectors.toMap;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deployment as Camunda's REST API tells it; names are Camunda's. Definitions are null when
 * nothing of that kind was deployed.
 */
record DeploymentAnswer(
    List<Object> links,
    String id,
    String name,
    String source,
    String deploymentTime,
    @Nullable String tenantId,
    @Nullable Map<String, Definition> deployedProcessDefinitions,
    @Nullable Object deployedCaseDefinitions,
    @Nullable Map<String, Definition> deployedDecisionDefinitions,
    @Nullable Object deployedDecisionRequirementsDefinitions) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneId.of("UTC"));

  /** A deployed process or decision. */
  record Definition(
      String id, String key, String name, int version, String resource, String deploymentId) {

    static Definition of(ModelVersion version) {
      return new Definition(
          version.id(),
          version.key(),
          version.name(),
          version.version(),
          version.fileName(),
          version.deploymentId());
    }
  }

  /** A deployment that has just been made. */
  static DeploymentAnswer made(String name, String source, List<ModelVersion> versions) {
    ModelVersion first = versions.get(0);
    return new DeploymentAnswer(
        List.of(),
        first.deploymentId(),
        name,
        source,
        time(first.releasedAt()),
        null,
        definitions(versions, ModelKind.PROCESS),
        null,
        definitions(versions, ModelKind.DECISION),
        null);
  }

  /** A deployment that was there already: nothing is deployed, as Camunda answers it. */
  static DeploymentAnswer unchanged(String name, String source, ModelVersion there) {
    return new DeploymentAnswer(
        List.of(),
        there.deploymentId(),
        name,
        source,
        time(there.releasedAt()),
        null,
        null,
        null,
        null,
        null);
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private static @Nullable Map<String, Definition> definitions(
      List<ModelVersion> versions, ModelKind kind) {
    Map<String, Definition> found =
        versions.stream()
            .filter(version -> version.kind() == kind)
            .map(Definition::of)
            .collect(toMap(Definition::id, Function.identity()));
    return found.isEmpty() ? null : found;
  }
}
