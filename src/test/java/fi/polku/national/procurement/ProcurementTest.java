package fi.polku.national.procurement;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.CaseOnPaper;
import fi.polku.national.ServiceAtPort;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcurementTest {

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final ServiceAtPort remote = new ServiceAtPort("procurement");
  private final Procurement procurement = procurement(remote.systems());

  private Procurement procurement(RemoteSystems systems) {
    return new Procurement(about.cases, about.persons, about.timeline, TestContracts.of(systems));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void placeIsReservedForThePersonOfTheCase() {
    remote.record("uravalmennus");

    assertThat(procurement.reserve(MOMENT, about.id, "uravalmennus", LocalDate.of(2026, 3, 20)))
        .isEqualTo(new Outcome.Confirmed("R-1"));
    assertThat(remote.called())
        .contains("\"personalIdentityCode\":\"" + CaseOnPaper.CODE + "\"")
        .contains("\"service\":\"uravalmennus\"")
        .contains("\"answerBy\":\"2026-03-20\"");
  }

  @Test
  void fullServiceIsARefusal() {
    remote.refuse("no-places");

    assertThat(procurement.reserve(MOMENT, about.id, "uravalmennus", null))
        .isEqualTo(new Outcome.Refused("no-places"));
    assertThat(remote.called()).doesNotContain("answerBy");
  }

  @Test
  void placeIsGivenBackByItsReference() {
    remote.record("NOT_STARTED");

    procurement.cancel(MOMENT, about.id, "R-9", CancellationReason.NOT_STARTED);

    assertThat(remote.called())
        .contains("\"reservation\":\"R-9\"")
        .contains("\"reason\":\"NOT_STARTED\"")
        .doesNotContain(CaseOnPaper.CODE);
  }

  @Test
  void pricesAreExact() {
    remote.answer(
        """
        {"prices":[{"provider":"0112038-9","name":"Opisto","unit":"pv","price":"120.50"}]}
        """);

    assertThat(procurement.prices(about.id, "uravalmennus"))
        .containsExactly(new Price(BusinessId.of("0112038-9"), "Opisto", "pv", Euro.of("120,50")));
    assertThat(remote.called()).startsWith("/base/v1/prices ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"prices\":[null]}",
        "{\"prices\":[{\"provider\":\"0112038-9\",\"name\":\"O\",\"unit\":\"pv\",\"price\":1.5}]}",
        "{\"prices\":[{\"provider\":\"1-1\",\"name\":\"O\",\"unit\":\"pv\",\"price\":\"1.50\"}]}",
        "{\"prices\":[{\"provider\":\"0112038-9\",\"name\":\"O\",\"unit\":\"pv\",\"price\":\"1,5\"}]}"
      })
  void wrongPricesAreFailures(String answer) {
    remote.answer(answer);
    assertThatThrownBy(() -> procurement.prices(about.id, "uravalmennus"))
        .isInstanceOf(RemoteFailure.class);
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check(
            "procurement",
            systems -> procurement(systems).reserve(MOMENT, about.id, "uravalmennus", null),
            SETTINGS);
    HostileAnswers.json()
        .check(
            "procurement",
            systems -> procurement(systems).prices(about.id, "uravalmennus"),
            SETTINGS);
  }
}
