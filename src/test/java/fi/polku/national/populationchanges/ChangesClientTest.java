package fi.polku.national.populationchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the changes against a system that answers well, and badly. */
class ChangesClientTest {

  private static final PersonalIdentityCode CODE = PersonalIdentityCode.of("020180-999Y");
  private static final EntryKey KEY = new EntryKey("100");
  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };

  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  private ChangesClient client() {
    return new ChangesClient(BadAnswers.systems("population-changes", remote.url(), SETTINGS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000021", "\"100000021\""})
  void learnsWhereToBegin(String written) {
    remote.thenJson(200, "{\"viimeisinKirjausavain\":" + written + "}");

    assertThat(client().keyOf(LocalDate.of(2026, 11, 21))).isEqualTo(new EntryKey("100000021"));

    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.path()).isEqualTo("/base/kirjausavain/2026-11-21");
    assertThat(call.headers().getFirst("X-Road-Client")).isEqualTo("FI-TEST/MUN/1061512-1/polku");
    assertThat(call.headers().getFirst("Authorization")).startsWith("Basic ");
  }

  @Test
  void asksAboutPeopleInTheBodyAlone() {
    remote.thenJson(
        200,
        """
        {"viimeisinKirjausavain": 101, "ajanTasalla": true, "muutokset": [
          {"henkilotunnus": "020180-999Y", "muutospv": "2019-09-24T21:00:00.000Z", "tietoryhmat": [
            {"tietoryhma": "TURVAKIELTO", "muutosattribuutti": "LISATTY"}]}]}
        """);

    Changes changes = client().after(KEY, List.of(CODE));

    assertThat(changes.ajanTasalla()).isTrue();
    assertThat(Change.read(changes.muutokset().get(0)).orElseThrow().isOfRestriction()).isTrue();
    assertThat(changes.toString()).doesNotContain(CODE.value());
    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.path()).isEqualTo("/base/muutokset");
    assertThat(call.body())
        .isEqualTo("{\"viimeisinKirjausavain\":\"100\",\"hetulista\":[\"020180-999Y\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"viimeisinKirjausavain\": {}, \"ajanTasalla\": true, \"muutokset\": []}",
        "{\"viimeisinKirjausavain\": \"020180-999Y!\", \"ajanTasalla\": true, \"muutokset\": []}",
        "{\"viimeisinKirjausavain\": 1, \"muutokset\": []}",
        "{\"viimeisinKirjausavain\": 1, \"ajanTasalla\": true}",
        "{\"viimeisinKirjausavain\": 1, \"ajanTasalla\": \"joo\", \"muutokset\": []}"
      })
  void anAnswerWithoutWhatItNeedsIsNone(String answer) {
    remote.thenJson(200, answer);
    ChangesClient client = client();

    assertThatThrownBy(() -> client.after(KEY, List.of(CODE)))
        .isInstanceOfSatisfying(
            RemoteFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo("answer-unreadable"))
        .hasMessageNotContaining(CODE.value());
  }

  @Test
  void noBadAnswerHarmsAnybody() {
    HostileAnswers.json()
        .check(
            "population-changes",
            systems -> new ChangesClient(systems).after(KEY, List.of(CODE)),
            SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"henkilotunnus\": \"rikkinäinen\", \"tietoryhmat\": [\"KOTIKUNTA\"]}",
        "{\"henkilotunnus\": \"020180-999Y\", \"tietoryhmat\": []}",
        "{\"henkilotunnus\": \"020180-999Y\"}",
        "{\"bogus\": 1}",
        "[]",
        "null",
        "7"
      })
  void aChangeThatCannotBeReadIsNone(String change) throws JsonProcessingException {
    assertThat(Change.read(new JsonMapper().readTree(change))).isEmpty();
  }

  @Test
  void groupsAreToldByNameOrByObjectAndUnknownOnesConcernNobody() throws JsonProcessingException {
    assertThat(read("[\"KOTIKUNTA\"]").concernsUs()).isTrue();
    assertThat(read("[{\"tietoryhma\": \"JOKU_MUU\"}, \"KUOLINPAIVA\"]").concernsUs()).isTrue();
    assertThat(read("[{\"tietoryhma\": \"JOKU_MUU\"}, {}, 7]").concernsUs()).isFalse();
  }

  private static Change read(String groups) throws JsonProcessingException {
    String change = "{\"henkilotunnus\": \"020180-999Y\", \"tietoryhmat\": " + groups + "}";
    return Change.read(new JsonMapper().readTree(change)).orElseThrow();
  }
}
