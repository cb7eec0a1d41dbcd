package fi.polku.modelling;

import static java.util.Comparator.comparing;

import fi.polku.access.CurrentUser;
import fi.polku.decisions.Decisions;
import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Releases;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way by which models come into use: checked, together with what they carry along. */
@Service
public class ModelReleases {

  private static final int LONGEST_NOTE = 1000;

  private final ReleaseChecks checks;
  private final ReleaseSet releaseSet;
  private final Releases releases;
  private final ReleaseLog log;
  private final Decisions decisions;
  private final CurrentUser user;
  private final Clock clock;

  ModelReleases(
      ReleaseChecks checks,
      ReleaseSet releaseSet,
      Releases releases,
      ReleaseLog log,
      Decisions decisions,
      CurrentUser user,
      Clock clock) {
    this.checks = checks;
    this.releaseSet = releaseSet;
    this.releases = releases;
    this.log = log;
    this.decisions = decisions;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Releases all files or none. New cases use the new versions, running ones stay on theirs.
   *
   * @throws InvalidInputException if a table is to come into force in the past, where decisions
   *     have been taken and stay as they are, or the note is too long
   */
  @Transactional
  public ReleaseResult release(List<ModelFile> files, ReleaseOrder order) {
    LocalDate from = inForceFrom(order);
    refuseLong(order);
    List<FileProblem> problems = checks.check(files);
    if (problems.stream().anyMatch(found -> found.problem().stopsRelease())) {
      return new ReleaseResult.Refused(problems);
    }
    Set<ModelId> asked =
        files.stream().map(f -> new ModelId(f.kind(), f.key())).collect(Collectors.toSet());
    List<ModelVersion> versions =
        releases.release(name(files), order.source(), releaseSet.with(files)).stream()
            .sorted(comparing((ModelVersion version) -> !asked.contains(id(version))))
            .toList();
    for (ModelVersion version : versions) {
      log.add(version, !asked.contains(id(version)), order.note());
      if (version.kind() == ModelKind.DECISION) {
        decisions.comesIntoForce(version.key(), version.version(), from, user.actor());
      }
    }
    return new ReleaseResult.Released(versions, problems);
  }

  private LocalDate inForceFrom(ReleaseOrder order) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = Objects.requireNonNullElse(order.inForceFrom(), today);
    if (from.isBefore(today)) {
      throw InvalidInputException.of("inForceFrom", "model-in-force-past");
    }
    return from;
  }

  private static void refuseLong(ReleaseOrder order) {
    String note = order.note();
    if (note != null && note.length() > LONGEST_NOTE) {
      throw InvalidInputException.of("note", "too-long", LONGEST_NOTE);
    }
  }

  private static ModelId id(ModelVersion version) {
    return new ModelId(version.kind(), version.key());
  }

  private static String name(List<ModelFile> files) {
    String names = files.stream().map(ModelFile::fileName).collect(Collectors.joining(", "));
    return names.length() > 200 ? names.substring(0, 200) : names;
  }
}
