package fi.polku.modelling;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What goes out together. A release of a process always carries the forms it names, and releasing a
 * form releases the processes that name it again: so a case keeps the forms it began with, and a
 * new case gets the newest.
 */
@Component
class ReleaseSet {

  private final Models models;

  ReleaseSet(Models models) {
    this.models = models;
  }

  /** The files given, and after them what they carry along unchanged. */
  List<ModelFile> with(List<ModelFile> given) {
    List<ModelFile> all = new ArrayList<>(given);
    Set<String> forms = keys(given, ModelKind.FORM);
    newest(ModelKind.PROCESS, keys(given, ModelKind.PROCESS))
        .filter(
            process ->
                ModelReferences.of(process.content(), ModelKind.FORM).stream()
                    .anyMatch(forms::contains))
        .forEach(all::add);
    Set<String> named =
        all.stream()
            .filter(file -> file.kind() == ModelKind.PROCESS)
            .flatMap(process -> ModelReferences.of(process.content(), ModelKind.FORM).stream())
            .collect(toCollection(LinkedHashSet::new));
    newest(ModelKind.FORM, forms).filter(form -> named.contains(form.key())).forEach(all::add);
    return all;
  }

  private Stream<ModelFile> newest(ModelKind kind, Set<String> except) {
    return models.newest(kind).stream()
        .filter(not(version -> except.contains(version.key())))
        .map(this::file);
  }

  private ModelFile file(ModelVersion version) {
    return new ModelFile(version.kind(), version.key(), models.source(version));
  }

  private static Set<String> keys(List<ModelFile> files, ModelKind kind) {
    return files.stream()
        .filter(file -> file.kind() == kind)
        .map(ModelFile::key)
        .collect(toUnmodifiableSet());
  }
}
