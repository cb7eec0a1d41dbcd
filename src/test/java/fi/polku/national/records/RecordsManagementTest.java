package fi.polku.national.records;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.polku.national.CaseOnPaper;
import fi.polku.national.ServiceAtPort;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteSystems;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordsManagementTest {

  private static final URI CALLBACK = URI.create("https://polku.example/api/v1/records");

  private final ServiceAtPort remote = new ServiceAtPort("records");

  private static RecordsManagement records(
      RemoteSystems systems, CaseOnPaper about, @Nullable URI callback) {
    return new RecordsManagement(
        about.cases,
        about.timeline,
        TestContracts.of(systems),
        new RecordsSettings(callback, Map.of(DocumentType.PLAN, "10.01")),
        Clock.fixed(TestContracts.NOW, ZoneOffset.UTC));
  }

  private Outcome register(CaseOnPaper about, DocumentType type, @Nullable URI callback) {
    return records(remote.systems(), about, callback)
        .register(MOMENT, about.id, type, "Päätös", "Ä");
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void documentHasItsClassItsHashAndItsCallback() {
    var about = CaseOnPaper.ofPerson();
    remote.record("DECISION");

    assertThat(register(about, DocumentType.DECISION, CALLBACK))
        .isEqualTo(new Outcome.Confirmed("R-1"));

    assertThat(remote.called())
        .contains("\"classificationCode\":\"05.03.01\"")
        .contains("\"publicityClass\":\"SECRET\"")
        .contains("\"securityReason\":\"Laki viranomaisten toiminnan julkisuudesta")
        .contains("\"personalData\":true")
        .contains("\"content\":\"w4Q=\"")
        .contains("\"sha256\":\"2fe5ca1c1a3d50bd92f1d3cf6da34ceddabe02022b2a0183ab0b805ada6f787a\"")
        .contains("\"callback\":\"https://polku.example/api/v1/records/p:task:1:DECISION/status\"")
        .doesNotContain(CaseOnPaper.CODE);
    verify(about.timeline).add(eq(about.id), eq("document-sent"), any());
  }

  @Test
  void employersDocumentIsPublicAndAnAreaHasItsOwnClasses() {
    remote.record("PLAN");

    register(CaseOnPaper.ofEmployer(UUID.randomUUID()), DocumentType.PLAN, null);

    assertThat(remote.called())
        .contains("\"classificationCode\":\"10.01\"")
        .contains("\"publicityClass\":\"PUBLIC\"")
        .contains("\"personalData\":false")
        .doesNotContain("securityReason", "callback");
  }

  @Test
  void refusedDocumentIsNotTold() {
    var about = CaseOnPaper.ofPerson();
    remote.refuse("unknown-class");

    assertThat(register(about, DocumentType.STATEMENT, CALLBACK))
        .isEqualTo(new Outcome.Refused("unknown-class"));
    verify(about.timeline, never()).add(any(), any(), any());
  }

  @Test
  void hostileAnswersAreFailures() {
    var about = CaseOnPaper.ofPerson();
    HostileAnswers.json()
        .check(
            "records",
            systems ->
                records(systems, about, null)
                    .register(MOMENT, about.id, DocumentType.DECISION, "Päätös", "Ä"),
            SETTINGS);
  }
}
