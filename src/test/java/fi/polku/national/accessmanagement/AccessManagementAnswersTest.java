package fi.polku.national.accessmanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fi.polku.access.AccessRights;
import fi.polku.access.GivenRights;
import fi.polku.access.RightsOutcome;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What access management may answer, and what becomes of it. */
class AccessManagementAnswersTest {

  private static final String SYSTEM = "access-management";
  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };

  private final RemoteServer remote = new RemoteServer();
  private final AccessRights rights = mock();
  private final Areas areas = mock();
  private final JdbcClient jdbc = mock(RETURNS_DEEP_STUBS);

  @BeforeEach
  void prepare() {
    Optional<Municipality> porvoo = Optional.of(mock(Municipality.class));
    when(areas.municipality(MunicipalityCode.of("638"))).thenReturn(porvoo);
    when(rights.take(any(), any())).thenReturn(RightsOutcome.GRANTED);
    when(rights.withdraw(any(), any())).thenReturn(RightsOutcome.WITHDRAWN);
    when(jdbc.sql(contains("update"))
            .param(any(), any())
            .param(any(), any())
            .param(any(), any())
            .update())
        .thenReturn(1);
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void newAdministratorsComeFirstAndTheMissingLoseTheirRights() {
    when(rights.holders()).thenReturn(Set.of("outi", "lars", "matti"));
    remote.thenJson(
        200,
        """
        {"rights": [
          {"username": "outi", "roles": ["omavalmentaja"], "municipalities": ["638"],
           "seesRestrictedPersons": true, "validFrom": "2026-01-01", "validUntil": "2026-12-31"},
          {"username": "matti", "roles": ["keisari"], "municipalities": []},
          {"username": "pia", "roles": ["paakayttaja"], "municipalities": []}]}
        """);

    SyncResult result = open().ask();

    var order = inOrder(rights);
    order.verify(rights).take(named("pia"), eq(SYSTEM));
    order.verify(rights).take(named("outi"), eq(SYSTEM));
    verify(rights).withdraw("lars", SYSTEM);
    verify(rights, never()).withdraw("matti", SYSTEM);
    assertThat(result.count(RightsOutcome.GRANTED)).isEqualTo(2);
    assertThat(result.count(RightsOutcome.WITHDRAWN)).isEqualTo(1);
    assertThat(result.unreadable()).isEqualTo(1);
    assertThat(remote.calls().get(0).path()).isEqualTo("/base/v1/rights");
    assertThat(remote.calls().get(0).headers().getFirst("X-Road-Issue")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"rights\": null}",
        "{\"rights\": []}",
        "{\"rights\": {}}",
        "{\"rights\": [null, 1, \"outi\", []]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [\"omavalmentaja\"]}]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [1], \"municipalities\": []}]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [\"keisari\"], \"municipalities\": []}]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [], \"municipalities\": [\"091\"]}]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [], \"municipalities\": [],"
            + " \"validUntil\": \"31.12.2026\"}]}",
        "{\"rights\": [{\"username\": \"outi\", \"roles\": [], \"municipalities\": []},"
            + " {\"username\": \"outi\", \"roles\": [], \"municipalities\": []}]}"
      })
  void answersWithoutARowOfUseChangeNothing(String answer) {
    remote.thenJson(200, answer);
    AccessManagement accessManagement = open();

    assertThatThrownBy(accessManagement::ask).isInstanceOf(RemoteFailure.class);

    verifyNoInteractions(rights);
  }

  @Test
  void hostileAnswersAndOutagesChangeNothing() {
    HostileAnswers.json().check(SYSTEM, systems -> open(systems).ask(), SETTINGS);

    verifyNoInteractions(rights);
  }

  private AccessManagement open() {
    return open(BadAnswers.systems(SYSTEM, remote.url(), SETTINGS));
  }

  private AccessManagement open(RemoteSystems systems) {
    return new AccessManagement(
        TestContracts.of(systems),
        new RightsReader(areas),
        rights,
        new AccessManagementSettings(LocalTime.of(3, 30), Duration.ofMinutes(15)),
        jdbc,
        Clock.fixed(TestContracts.NOW, ZoneOffset.UTC));
  }

  private static GivenRights named(String username) {
    return argThat(given -> given != null && given.username().equals(username));
  }
}
