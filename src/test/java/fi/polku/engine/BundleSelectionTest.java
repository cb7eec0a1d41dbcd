package fi.polku.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a new version of Polku deploys over what is released. */
class BundleSelectionTest {

  private static final ModelFile PROCESS =
      new ModelFile(ModelKind.PROCESS, "polku", "<userTask formRef=\"lomake\"/>");
  private static final ModelFile OTHER =
      new ModelFile(ModelKind.PROCESS, "muu", "<userTask formRef=\"muu-lomake\"/>");
  private static final ModelFile FORM = new ModelFile(ModelKind.FORM, "lomake", "{}");
  private static final ModelFile OTHER_FORM = new ModelFile(ModelKind.FORM, "muu-lomake", "{}");
  private static final ModelFile TABLE = new ModelFile(ModelKind.DECISION, "taulu", "<dmn/>");
  private static final List<ModelFile> BUNDLED = List.of(PROCESS, OTHER, TABLE, FORM, OTHER_FORM);

  @Test
  void firstVersionDeploysEverything() {
    BundleManifest manifest = BundleManifest.of(BUNDLED);

    assertThat(selected(manifest.changedSince(BundleManifest.NONE)))
        .containsExactlyInAnyOrderElementsOf(BUNDLED);
  }

  @Test
  void unchangedModelsStay() {
    BundleManifest before = BundleManifest.parse(BundleManifest.of(BUNDLED).text());

    assertThat(BundleManifest.of(BUNDLED).changedSince(before)).isEmpty();
    assertThat(
            BundleManifest.of(List.of(FORM, new ModelFile(ModelKind.DECISION, "taulu", "<uusi/>")))
                .changedSince(before))
        .containsExactly("taulu.dmn");
    assertThat(selected(Set.of("taulu.dmn"))).containsExactly(TABLE);
  }

  @Test
  void changedFormBringsItsProcessAndChangedProcessItsForm() {
    assertThat(selected(Set.of("lomake.form"))).containsExactlyInAnyOrder(FORM, PROCESS);
    assertThat(selected(Set.of("muu.bpmn"))).containsExactlyInAnyOrder(OTHER, OTHER_FORM);
  }

  @Test
  void whatIsCarriedKeepsTheOwnersText() {
    var owners = new ModelFile(ModelKind.FORM, "lomake", "{\"omistajan\": true}");

    assertThat(selected(Set.of("polku.bpmn"), owners)).containsExactlyInAnyOrder(PROCESS, owners);
    assertThat(selected(Set.of("taulu.dmn"), owners)).containsExactly(TABLE);
    assertThat(selected(Set.of("lomake.form"), owners)).containsExactlyInAnyOrder(FORM, PROCESS);
  }

  @Test
  void processesOfOwnersFollowTheirForms() {
    var owners = new ModelFile(ModelKind.PROCESS, "oma", "<userTask formRef=\"lomake\"/>");

    assertThat(selected(Set.of("lomake.form"), owners))
        .containsExactlyInAnyOrder(FORM, PROCESS, owners);
  }

  private static Set<ModelFile> selected(Set<String> changed, ModelFile... released) {
    return new BundleSelection(BUNDLED, changed, new Released(List.of(released)))
        .files().stream().collect(toSet());
  }

  /** What process owners have released. */
  private record Released(List<ModelFile> files) implements Models {

    @Override
    public List<ModelVersion> newest(ModelKind kind) {
      return files.stream().filter(file -> file.kind() == kind).map(Released::version).toList();
    }

    @Override
    public String source(ModelVersion version) {
      Stream<ModelFile> same = files.stream().filter(file -> file.key().equals(version.key()));
      return same.findFirst().orElseThrow().content();
    }

    private static ModelVersion version(ModelFile file) {
      return new ModelVersion(
          file.kind(), file.key(), file.key(), 2, file.key(), "", file.fileName(), Instant.EPOCH);
    }

    @Override
    public Optional<ModelVersion> newest(ModelKind kind, String key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ModelVersion> versions(ModelKind kind, String key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ModelVersion> releasedWith(String deploymentId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, ModelUsage> usage() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<Integer, ModelUsage> usage(String processKey) {
      throw new UnsupportedOperationException();
    }
  }
}
