package fi.polku.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.decisions.DecisionVersions;
import fi.polku.decisions.Decisions;
import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelUsage;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a release does to new cases, to running ones and to the models around it. */
abstract class ModelReleasesScenarios {

  private static final ReleaseOrder TODAY = new ReleaseOrder("test", "Kokeilu", null);

  @Autowired private ModelReleases releases;
  @Autowired private Releases engine;
  @Autowired private Models models;
  @Autowired private Processes processes;
  @Autowired private Decisions decisions;
  @Autowired private DecisionVersions decisionVersions;
  @Autowired private ReleaseLog log;
  @Autowired private Clock clock;

  @Test
  void newCasesUseTheNewVersionAndRunningOnesStay() {
    released(TestModels.waiting("testi-odotus", "P1000D"));
    processes.start("testi-odotus", newCase(), Map.of());

    released(TestModels.waiting("testi-odotus", "P2000D"));
    processes.start("testi-odotus", newCase(), Map.of());
    processes.start("testi-odotus", newCase(), Map.of());

    assertThat(models.usage("testi-odotus"))
        .containsEntry(1, new ModelUsage(1, 0, null))
        .containsEntry(2, new ModelUsage(2, 0, null));
    assertThat(models.usage().get("testi-odotus").running()).isEqualTo(3);
  }

  @Test
  void processCarriesItsFormsAndFormItsProcesses() {
    released(
        TestModels.form("testi-lomake", "Eka"), TestModels.asking("testi-kysely", "testi-lomake"));

    List<ModelVersion> carried = released(TestModels.form("testi-lomake", "Toka"));
    assertThat(carried)
        .extracting(ModelVersion::key, ModelVersion::version)
        .containsExactly(tuple("testi-lomake", 2), tuple("testi-kysely", 2));
    assertThat(models.releasedWith(carried.get(0).deploymentId())).hasSize(2);
    assertThat(log.of(new ModelId(ModelKind.PROCESS, "testi-kysely")))
        .extracting(ReleaseNote::version, ReleaseNote::carried, ReleaseNote::note)
        .containsExactly(tuple(2, true, "Kokeilu"), tuple(1, false, "Kokeilu"));

    assertThat(released(TestModels.asking("testi-kysely", "testi-lomake")))
        .extracting(ModelVersion::key, ModelVersion::version)
        .containsExactly(tuple("testi-kysely", 3), tuple("testi-lomake", 3));
  }

  @Test
  void tableDecidesFromItsDayOn() {
    LocalDate today = LocalDate.now(clock);
    released(TestModels.table("testi-taulu", "ENNEN"));
    assertThat(
            releases.release(
                List.of(TestModels.table("testi-taulu", "SITTEN")),
                new ReleaseOrder("test", null, today.plusDays(10))))
        .isInstanceOf(ReleaseResult.Released.class);

    assertThat(decisions.versionInForce("testi-taulu", today.plusDays(9))).isEqualTo(1);
    assertThat(decisions.versionInForce("testi-taulu", today.plusDays(10))).isEqualTo(2);
    assertThat(decisions.evaluate("testi-taulu", today, Map.of("tarve", "pieni")))
        .containsEntry("linja", "ENNEN");
    assertThat(decisionVersions.of("testi-taulu"))
        .extracting(version -> version.from())
        .containsExactly(today.plusDays(10), today);
  }

  @Test
  void noTableComesIntoForceInThePast() {
    var yesterday = new ReleaseOrder("test", null, LocalDate.now(clock).minusDays(1));

    assertThatThrownBy(
            () -> releases.release(List.of(TestModels.table("testi-mennyt", "X")), yesterday))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("model-in-force-past");
    assertThat(models.newest(ModelKind.DECISION, "testi-mennyt")).isEmpty();
  }

  @Test
  void oneBadModelStopsTheWholeRelease() {
    ModelFile good = TestModels.waiting("testi-hyva", "P1D");
    ModelFile bad = TestModels.asking("testi-huono", "testi-olematon-lomake");

    ReleaseResult result = releases.release(List.of(good, bad), TODAY);

    assertThat(((ReleaseResult.Refused) result).problems())
        .extracting(found -> found.id().key(), found -> found.problem().rule())
        .containsExactly(tuple("testi-huono", "process-form-unknown"));
    assertThat(models.newest(ModelKind.PROCESS, "testi-hyva")).isEmpty();
  }

  @Test
  void anOldFaultOfAnotherModelStopsNoTable() {
    ModelFile faulty = TestModels.waiting("testi-vanha-vika", "P1000D");
    engine.release(
        "vanha",
        "test",
        List.of(
            new ModelFile(
                faulty.kind(), faulty.key(), faulty.content().replace("Lähde:", "Peruste"))));

    assertThat(released(TestModels.table("testi-uusi-taulu", "SITTEN"))).hasSize(1);
  }

  @Test
  void deadlinesInUseStayInTheirTable() {
    String table = models.source(models.newest(ModelKind.DECISION, "maaraajat").orElseThrow());
    String without = table.replace("\"ensiyhteydenotto\"", "\"toinen-laji\"");

    ReleaseResult result =
        releases.release(List.of(new ModelFile(ModelKind.DECISION, "maaraajat", without)), TODAY);

    assertThat(((ReleaseResult.Refused) result).problems())
        .extracting(found -> found.id().key(), found -> found.problem().rule())
        .contains(tuple("ensiyhteydenotto", "deadline-kind"));
  }

  @Test
  void answersInUseStayInTheirTable() {
    String table = models.source(models.newest(ModelKind.DECISION, "tulkkaus").orElseThrow());
    String renamed = table.replaceFirst("(<output [^>]*)name=\"[^\"]+\"", "$1name=\"muuNimi\"");

    ReleaseResult result =
        releases.release(List.of(new ModelFile(ModelKind.DECISION, "tulkkaus", renamed)), TODAY);

    assertThat(((ReleaseResult.Refused) result).problems())
        .extracting(found -> found.problem().rule())
        .contains("process-output");
  }

  private List<ModelVersion> released(ModelFile... files) {
    ReleaseResult result = releases.release(List.of(files), TODAY);
    assertThat(result).isInstanceOf(ReleaseResult.Released.class);
    return ((ReleaseResult.Released) result).versions();
  }

  private static CaseId newCase() {
    return new CaseId(UUID.randomUUID());
  }
}
