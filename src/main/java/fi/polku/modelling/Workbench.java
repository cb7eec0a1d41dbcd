package fi.polku.modelling;

import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a process owner does with one model. */
@Service
public class Workbench {

  private final Models models;
  private final Drafts drafts;
  private final ReleaseChecks checks;
  private final ModelReleases releases;
  private final ReleaseLog log;

  Workbench(
      Models models, Drafts drafts, ReleaseChecks checks, ModelReleases releases, ReleaseLog log) {
    this.models = models;
    this.drafts = drafts;
    this.checks = checks;
    this.releases = releases;
    this.log = log;
  }

  /**
   * @throws NotFoundException if there is neither a draft nor a released version
   */
  public EditedModel open(ModelId id) {
    return drafts
        .find(id)
        .map(draft -> new EditedModel(id, draft.content(), draft.stamp(), true))
        .or(() -> models.newest(id.kind(), id.key()).map(newest -> released(id, newest)))
        .orElseThrow(() -> new NotFoundException("model"));
  }

  private EditedModel released(ModelId id, ModelVersion newest) {
    return new EditedModel(id, models.source(newest), new Stamp(newest.version(), 0), false);
  }

  public List<FileProblem> check(ModelId id, String content) {
    return checks.check(List.of(id.with(content)));
  }

  /**
   * @throws DraftConflictException if somebody has saved or released since the stamp
   */
  @Transactional
  public Draft save(ModelId id, String content, Stamp seen) {
    refuseReleasedSince(id, seen);
    return drafts.save(id, content, seen);
  }

  /**
   * Releases the content and clears the draft away; a refusal leaves everything as it was.
   *
   * @throws DraftConflictException if somebody has saved or released since the stamp
   */
  @Transactional
  public ReleaseResult release(ModelId id, String content, Stamp seen, ReleaseOrder order) {
    refuseReleasedSince(id, seen);
    refuseSavedSince(id, seen);
    ReleaseResult result = releases.release(List.of(id.with(content)), order);
    if (result instanceof ReleaseResult.Released) {
      drafts.discard(id);
    }
    return result;
  }

  private void refuseReleasedSince(ModelId id, Stamp seen) {
    releasedSince(id, seen.baseVersion()).ifPresent(newest -> refuse(id, newest));
  }

  /**
   * The newest version, when it is other than the one that the work began from; a newer one with
   * the same text came along with another model and is no change.
   */
  public Optional<ModelVersion> releasedSince(ModelId id, int baseVersion) {
    List<ModelVersion> versions = models.versions(id.kind(), id.key());
    if (versions.isEmpty() || versions.get(0).version() == baseVersion) {
      return Optional.empty();
    }
    ModelVersion newest = versions.get(0);
    boolean unchanged =
        versions.stream()
            .filter(version -> version.version() == baseVersion)
            .anyMatch(base -> models.source(base).equals(models.source(newest)));
    return unchanged ? Optional.empty() : Optional.of(newest);
  }

  private void refuse(ModelId id, ModelVersion newest) {
    String by =
        log.of(id).stream()
            .filter(entry -> entry.version() == newest.version())
            .map(ReleaseNote::by)
            .findFirst()
            .orElse("polku");
    throw new DraftConflictException(by, newest.releasedAt());
  }

  private void refuseSavedSince(ModelId id, Stamp seen) {
    drafts
        .find(id)
        .filter(draft -> draft.revision() != seen.revision())
        .ifPresent(
            draft -> {
              throw new DraftConflictException(draft.savedBy(), draft.savedAt());
            });
  }
}
