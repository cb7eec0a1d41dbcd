package fi.polku.modelling;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.access.Role;
import fi.polku.costs.agreement.AgreementTable;
import fi.polku.engine.Delegates;
import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.modelling.checks.DeadlineTable;
import fi.polku.modelling.checks.DecisionOutputs;
import fi.polku.modelling.checks.NamedCells;
import fi.polku.modelling.checks.ServiceKinds;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.process.VariableNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there will be around a model once a release is out. */
@Component
class SurroundingsReader {

  private final Models models;
  private final Delegates delegates;
  private final TranslatedForms translations;

  /** Of each version, which never changes, the variables that it names. */
  private final Map<String, Set<String>> variables = new ConcurrentHashMap<>();

  SurroundingsReader(Models models, Delegates delegates, TranslatedForms translations) {
    this.models = models;
    this.delegates = delegates;
    this.translations = translations;
  }

  Surroundings with(List<ModelFile> release) {
    return new Surroundings(
        delegates.names(),
        delegates.remote(),
        Arrays.stream(Role.values()).map(Role::key).collect(toUnmodifiableSet()),
        keys(ModelKind.PROCESS, release),
        decisions(release),
        keys(ModelKind.FORM, release),
        variables(release),
        deadlineKinds(release),
        costKinds(release),
        newest(AgreementTable.KIND_OF_SERVICE, release).map(ServiceKinds::of).orElse(Map.of()),
        translations::of);
  }

  private Set<String> keys(ModelKind kind, List<ModelFile> release) {
    Stream<String> released = models.newest(kind).stream().map(ModelVersion::key);
    Stream<String> coming =
        release.stream().filter(file -> file.kind() == kind).map(ModelFile::key);
    return Stream.concat(released, coming).collect(toUnmodifiableSet());
  }

  private Set<String> variables(List<ModelFile> release) {
    List<ModelVersion> processes = models.newest(ModelKind.PROCESS);
    if (processes.isEmpty()) {
      return Set.of();
    }
    List<ModelVersion> released =
        Stream.concat(
                processes.stream().map(process -> before(process, release)),
                models.newest(ModelKind.FORM).stream())
            .toList();
    variables.keySet().retainAll(released.stream().map(ModelVersion::id).toList());
    Stream<Set<String>> used =
        released.stream()
            .map(
                model ->
                    variables.computeIfAbsent(
                        model.id(), id -> VariableNames.of(model.kind(), models.source(model))));
    Stream<Set<String>> coming =
        release.stream()
            .filter(file -> file.kind() == ModelKind.FORM)
            .map(form -> VariableNames.of(form.kind(), form.content()));
    return Stream.concat(used, coming).flatMap(Set::stream).collect(toUnmodifiableSet());
  }

  /** A version that is looked at again after its release does not vouch for its own variables. */
  private ModelVersion before(ModelVersion newest, List<ModelFile> release) {
    boolean same =
        release.stream()
            .filter(file -> file.kind() == newest.kind() && file.key().equals(newest.key()))
            .anyMatch(file -> file.content().equals(models.source(newest)));
    return same
        ? models.versions(newest.kind(), newest.key()).stream().skip(1).findFirst().orElse(newest)
        : newest;
  }

  private Map<String, Set<String>> decisions(List<ModelFile> release) {
    Map<String, Set<String>> outputs = new HashMap<>();
    models
        .newest(ModelKind.DECISION)
        .forEach(table -> outputs.put(table.key(), DecisionOutputs.of(models.source(table))));
    release.stream()
        .filter(file -> file.kind() == ModelKind.DECISION)
        .forEach(table -> outputs.put(table.key(), DecisionOutputs.of(table.content())));
    return outputs;
  }

  private Map<String, Set<String>> costKinds(List<ModelFile> release) {
    Map<String, Set<String>> kinds = new HashMap<>();
    models.newest(ModelKind.DECISION).stream()
        .filter(table -> AgreementTable.is(table.key()))
        .forEach(table -> addCostKinds(table.key(), models.source(table), kinds));
    release.stream()
        .filter(file -> file.kind() == ModelKind.DECISION && AgreementTable.is(file.key()))
        .forEach(file -> addCostKinds(file.key(), file.content(), kinds));
    return kinds;
  }

  private static void addCostKinds(String table, String source, Map<String, Set<String>> kinds) {
    kinds.put(AgreementTable.areaOf(table), NamedCells.of(source, AgreementTable.KIND));
  }

  private Set<String> deadlineKinds(List<ModelFile> release) {
    return newest(DeadlineTable.KEY, release).map(DeadlineTable::kinds).orElse(Set.of());
  }

  /** Source of a table as it will be. */
  private Optional<String> newest(String table, List<ModelFile> release) {
    return release.stream()
        .filter(file -> file.kind() == ModelKind.DECISION && file.key().equals(table))
        .map(ModelFile::content)
        .findFirst()
        .or(() -> models.newest(ModelKind.DECISION, table).map(models::source));
  }
}
