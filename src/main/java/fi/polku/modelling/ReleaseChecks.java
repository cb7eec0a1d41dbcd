package fi.polku.modelling;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.Models;
import fi.polku.modelling.checks.ModelChecks;
import fi.polku.modelling.checks.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks models as they would be after a release. */
@Component
public class ReleaseChecks {

  private final ModelChecks checks;
  private final SurroundingsReader surroundings;
  private final ReleaseSet releaseSet;
  private final Models models;

  ReleaseChecks(
      ModelChecks checks, SurroundingsReader surroundings, ReleaseSet releaseSet, Models models) {
    this.checks = checks;
    this.surroundings = surroundings;
    this.releaseSet = releaseSet;
    this.models = models;
  }

  /**
   * Problems of the models given, and those that their release would stop of the models it touches:
   * what it carries along, and every process when a table changes.
   */
  public List<FileProblem> check(List<ModelFile> given) {
    List<ModelFile> all = releaseSet.with(given);
    Surroundings around = surroundings.with(all);
    Stream<FileProblem> own = given.stream().flatMap(file -> problems(file, around));
    Stream<FileProblem> others =
        Stream.concat(all.stream().skip(given.size()), dependents(all))
            .distinct()
            .flatMap(file -> caused(file, around));
    return Stream.concat(own, others).toList();
  }

  /** What would stop the release and is not so already: an old fault elsewhere stops no change. */
  private Stream<FileProblem> caused(ModelFile file, Surroundings around) {
    List<FileProblem> stopping =
        problems(file, around).filter(found -> found.problem().stopsRelease()).toList();
    if (stopping.isEmpty()) {
      return Stream.empty();
    }
    Set<FileProblem> before =
        problems(file, surroundings.with(List.of())).collect(Collectors.toSet());
    return stopping.stream().filter(found -> !before.contains(found));
  }

  private Stream<ModelFile> dependents(List<ModelFile> release) {
    if (release.stream().noneMatch(file -> file.kind() == ModelKind.DECISION)) {
      return Stream.empty();
    }
    return models.newest(ModelKind.PROCESS).stream()
        .filter(process -> release.stream().noneMatch(file -> file.key().equals(process.key())))
        .map(process -> new ModelFile(process.kind(), process.key(), models.source(process)));
  }

  private Stream<FileProblem> problems(ModelFile file, Surroundings around) {
    var id = new ModelId(file.kind(), file.key());
    return checks.check(file.kind(), file.key(), file.content(), around).stream()
        .map(problem -> new FileProblem(id, problem));
  }
}
