package fi.polku.modelling;

import java.time.Instant;

/**
 * A model that somebody is working on.
 *
 * @param baseVersion released version it grew from; 0 for a new model
 * @param revision counts the saves, from 1
 */
public record Draft(
    ModelId id, String content, int baseVersion, int revision, String savedBy, Instant savedAt) {

  public Stamp stamp() {
    return new Stamp(baseVersion, revision);
  }
}
