package fi.polku.engine;

import java.time.Instant;

/**
 * A released version of a model.
 *
 * @param id the engine's own id of this version
 * @param version from 1, counted by the engine for each key
 * @param name for people; the key when the model has no name of its own
 * @param deploymentId what was released together shares it
 */
public record ModelVersion(
    ModelKind kind,
    String id,
    String key,
    int version,
    String name,
    String deploymentId,
    String fileName,
    Instant releasedAt) {}
