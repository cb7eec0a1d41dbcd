package fi.polku.modelling;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelUsage;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All models there are: released ones and drafts of new ones. */
@Service
public class ModelList {

  private final Models models;
  private final Drafts drafts;
  private final ReleaseLog log;
  private final FormNames formNames;

  ModelList(Models models, Drafts drafts, ReleaseLog log, FormNames formNames) {
    this.models = models;
    this.drafts = drafts;
    this.log = log;
    this.formNames = formNames;
  }

  /** By kind and then by name, as Finnish sorts. */
  public List<ModelLine> all() {
    Map<ModelId, Draft> open = drafts.all().stream().collect(toMap(Draft::id, identity()));
    Map<String, ModelUsage> usage = models.usage();
    Stream<ModelLine> released =
        Arrays.stream(ModelKind.values()).flatMap(kind -> released(kind, open, usage));
    List<ModelLine> lines = released.toList();
    Stream<ModelLine> unreleased =
        open.values().stream()
            .filter(draft -> lines.stream().noneMatch(line -> line.id().equals(draft.id())))
            .map(ModelList::line);
    Collator finnish = Collator.getInstance(Locale.forLanguageTag("fi"));
    return Stream.concat(lines.stream(), unreleased)
        .sorted(
            comparing((ModelLine line) -> line.id().kind()).thenComparing(ModelLine::name, finnish))
        .toList();
  }

  private Stream<ModelLine> released(
      ModelKind kind, Map<ModelId, Draft> open, Map<String, ModelUsage> usage) {
    Map<ModelId, ReleaseNote> notes =
        log.newest(kind).stream().collect(toMap(ReleaseNote::id, identity()));
    Map<String, String> names = kind == ModelKind.FORM ? formNames.all() : Map.of();
    return models.newest(kind).stream()
        .map(
            version -> {
              var id = new ModelId(kind, version.key());
              String name = names.getOrDefault(version.key(), version.name());
              return line(id, name, version, notes.get(id), open.get(id), usage);
            });
  }

  private static ModelLine line(
      ModelId id,
      String name,
      ModelVersion version,
      @Nullable ReleaseNote note,
      @Nullable Draft draft,
      Map<String, ModelUsage> usage) {
    boolean counted = id.kind() == ModelKind.PROCESS;
    return new ModelLine(
        id,
        name,
        version.version(),
        version.releasedAt(),
        note == null || note.version() != version.version() ? null : note.by(),
        draft == null ? null : draft.savedBy(),
        counted ? usage.getOrDefault(id.key(), ModelUsage.NONE) : null);
  }

  private static ModelLine line(Draft draft) {
    return new ModelLine(draft.id(), draft.id().key(), 0, null, null, draft.savedBy(), null);
  }
}
