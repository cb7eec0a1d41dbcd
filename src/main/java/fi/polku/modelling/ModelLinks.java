package fi.polku.modelling;

import static java.util.Comparator.comparing;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Which released models name each other: what a change may touch. */
@Service
public class ModelLinks {

  private static final Comparator<ModelVersion> ORDER =
      comparing(ModelVersion::kind).thenComparing(ModelVersion::name);

  private final Models models;

  ModelLinks(Models models) {
    this.models = models;
  }

  /** The models that the newest version of a process names; none for other kinds. */
  public List<ModelVersion> usedBy(ModelId id) {
    return models
        .newest(ModelKind.PROCESS, id.key())
        .filter(process -> id.kind() == ModelKind.PROCESS)
        .map(models::source)
        .map(this::named)
        .orElse(List.of());
  }

  private List<ModelVersion> named(String process) {
    return Arrays.stream(ModelKind.values())
        .flatMap(
            kind ->
                ModelReferences.of(process, kind).stream()
                    .flatMap(key -> models.newest(kind, key).stream()))
        .sorted(ORDER)
        .toList();
  }

  /** The processes whose newest version names the model. */
  public List<ModelVersion> using(ModelId id) {
    Stream<ModelVersion> processes = models.newest(ModelKind.PROCESS).stream();
    return processes
        .filter(process -> ModelReferences.of(models.source(process), id.kind()).contains(id.key()))
        .sorted(ORDER)
        .toList();
  }
}
