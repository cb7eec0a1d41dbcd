package fi.polku.engine;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a new version of Polku deploys: the models it changes and, so that forms and processes stay
 * together, the processes that name a changed form and the forms of all of them, in their newest
 * released text.
 */
final class BundleSelection {

  private static final Pattern FORM = Pattern.compile("formRef=\"([^\"]+)\"");

  private final Map<String, ModelFile> current = new LinkedHashMap<>();
  private final Set<String> changed;

  /**
   * @param bundled models of this version of Polku
   * @param changed names of those it changes
   */
  BundleSelection(List<ModelFile> bundled, Set<String> changed, Models models) {
    this.changed = changed;
    bundled.forEach(file -> current.put(file.fileName(), file));
    Stream.of(ModelKind.PROCESS, ModelKind.FORM)
        .flatMap(kind -> models.newest(kind).stream())
        .filter(released -> !changed.contains(released.kind().fileName(released.key())))
        .map(released -> new ModelFile(released.kind(), released.key(), models.source(released)))
        .forEach(file -> current.put(file.fileName(), file));
  }

  List<ModelFile> files() {
    Set<ModelFile> selected =
        current.values().stream()
            .filter(file -> changed.contains(file.fileName()) || namesChangedForm(file))
            .collect(toCollection(LinkedHashSet::new));
    List<String> forms = selected.stream().flatMap(BundleSelection::forms).toList();
    current.values().stream()
        .filter(file -> forms.contains(file.fileName()))
        .forEach(selected::add);
    return List.copyOf(selected);
  }

  private boolean namesChangedForm(ModelFile file) {
    return forms(file).anyMatch(changed::contains);
  }

  private static Stream<String> forms(ModelFile file) {
    return file.kind() == ModelKind.PROCESS
        ? FORM.matcher(file.content())
            .results()
            .map(found -> ModelKind.FORM.fileName(found.group(1)))
        : Stream.empty();
  }
}
