package fi.polku.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.shared.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts and releases of one model, by two people at once. */
abstract class WorkbenchScenarios {

  private static final ReleaseOrder TODAY = new ReleaseOrder("test", null, null);

  @Autowired private Workbench workbench;
  @Autowired private ModelReleases releases;

  @Test
  void draftIsFoundAgainAndGrows() {
    var id = new ModelId(ModelKind.FORM, "testi-luonnos");
    Draft first = workbench.save(id, "{}", new Stamp(0, 0));
    Draft second = workbench.save(id, "{ }", first.stamp());

    assertThat(second.stamp()).isEqualTo(new Stamp(0, 2));
    assertThat(workbench.open(id)).isEqualTo(new EditedModel(id, "{ }", second.stamp(), true));
  }

  @Test
  void slowerOfTwoEditorsIsTold() {
    var id = new ModelId(ModelKind.FORM, "testi-kilpa");
    Draft opened = workbench.save(id, "{}", new Stamp(0, 0));
    workbench.save(id, "{\"ensimmainen\": 1}", opened.stamp());

    assertThatThrownBy(() -> workbench.save(id, "{\"toinen\": 1}", opened.stamp()))
        .isInstanceOf(DraftConflictException.class);
    assertThatThrownBy(() -> workbench.save(id, "{}", new Stamp(0, 0)))
        .isInstanceOf(DraftConflictException.class);
    assertThatThrownBy(() -> workbench.release(id, "{}", opened.stamp(), TODAY))
        .isInstanceOf(DraftConflictException.class);
    assertThat(workbench.open(id).content()).contains("ensimmainen");
  }

  @Test
  void releaseClearsTheDraftAndARefusalKeepsIt() {
    ModelFile form = TestModels.form("testi-julkaisu", "Eka");
    var id = new ModelId(form.kind(), form.key());
    Draft draft = workbench.save(id, form.content(), new Stamp(0, 0));

    String bad = form.content().replace("\"Syy\"", "\"\"");
    assertThat(workbench.release(id, bad, draft.stamp(), TODAY))
        .isInstanceOf(ReleaseResult.Refused.class);
    assertThat(workbench.open(id).drafted()).isTrue();

    assertThat(workbench.release(id, form.content(), draft.stamp(), TODAY))
        .isInstanceOf(ReleaseResult.Released.class);
    assertThat(workbench.open(id))
        .isEqualTo(new EditedModel(id, form.content(), new Stamp(1, 0), false));
  }

  @Test
  void releaseByAnotherMakesTheOpenOneOld() {
    ModelFile form = TestModels.form("testi-vanha", "Eka");
    var id = new ModelId(form.kind(), form.key());
    releases.release(List.of(form), TODAY);
    Stamp opened = workbench.open(id).stamp();

    releases.release(List.of(form), TODAY);
    assertThat(workbench.save(id, form.content(), opened).revision()).isEqualTo(1);

    releases.release(List.of(TestModels.form("testi-vanha", "Toka")), TODAY);
    assertThatThrownBy(() -> workbench.save(id, form.content(), new Stamp(1, 1)))
        .isInstanceOf(DraftConflictException.class);
  }

  @Test
  void unknownModelIsNotFound() {
    assertThatThrownBy(() -> workbench.open(new ModelId(ModelKind.PROCESS, "testi-ei-ole")))
        .isInstanceOf(NotFoundException.class);
  }
}
