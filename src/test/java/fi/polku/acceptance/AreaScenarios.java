package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.stream;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.testing.Browser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three employment areas side by side in one installation, with the same models. */
abstract class AreaScenarios extends Scenario {

  /** An area with its host municipality and those who work there. */
  enum Place {
    PORVOO("638", "omavalmentaja", "esihenkilo", "Porvoon työllisyysalue"),
    OULU("564", "omavalmentaja.oulu", "esihenkilo.oulu", "Oulun seudun työllisyysalue"),
    PIRKANMAA("837", "omavalmentaja.tampere", "esihenkilo.pirkanmaa", "Pirkanmaan työllisyysalue");

    private final String host;
    private final String caseworker;
    private final String supervisor;
    private final String title;

    Place(String host, String caseworker, String supervisor, String title) {
      this.host = host;
      this.caseworker = caseworker;
      this.supervisor = supervisor;
      this.title = title;
    }

    String area() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameJourneyLeadsToAConfirmedLine(Place place) {
    String caseId = confirmed(place);

    JsonNode file = polku.api().get(place.supervisor, "/api/v1/cases/" + caseId).as(200);
    assertThat(file.path("municipality").asText()).isEqualTo(place.host);
    assertThat(file.path("status").asText()).isEqualTo("IN_SERVICE");
    assertThat(file.path("serviceLine").asText()).isEqualTo("EMPLOYMENT_AND_BUSINESS");
  }

  @ParameterizedTest
  @EnumSource
  void otherAreasSeeNothingOfIt(Place place) {
    String caseId = started(place);
    String task = task(place.caseworker, caseId, "task_ota_yhteytta");

    for (Place other : Place.values()) {
      for (String user : List.of(other.caseworker, other.supervisor)) {
        int expected = other == place ? 200 : 404;
        assertThat(polku.api().get(user, "/api/v1/cases/" + caseId).status()).isEqualTo(expected);
        assertThat(polku.api().get(user, "/api/v1/tasks/" + task + "/form").status())
            .isEqualTo(expected);
        assertThat(polku.api().get(user, "/api/v1/tasks?q=" + caseId).as(200).path("items"))
            .hasSize(other == place ? 1 : 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void supervisorsWatchTheirOwnArea(Place place) {
    started(place);
    String numbers = "/api/v1/supervision/deadlines?area=";

    List<String> own =
        texts(polku.api().get(place.supervisor, numbers + place.area()).as(200), "municipality");
    assertThat(own).contains(place.host);
    for (Place other : Place.values()) {
      if (other != place) {
        assertThat(
                texts(
                    polku.api().get(place.supervisor, numbers + other.area()).as(200),
                    "municipality"))
            .isEmpty();
      }
    }
    assertThat(Browser.signedIn(port, place.supervisor).get("/valvonta").body())
        .contains(place.title);
  }

  @Test
  void caseworkerOfAnotherMunicipalityOfTheAreaSeesNothingEither() {
    String caseId = started(Place.OULU);

    assertThat(polku.api().get("omavalmentaja.ii", "/api/v1/cases/" + caseId).status())
        .isEqualTo(404);
    assertThat(polku.api().get("keskitetty.oulu", "/api/v1/cases/" + caseId).status())
        .isEqualTo(200);
  }

  private String started(Place place) {
    return polku.start(JobSearchMessage.online(today).with("municipality", place.host));
  }

  private String confirmed(Place place) {
    String caseId = started(place);
    complete(place, caseId, "task_ota_yhteytta", FormAnswers.reachedByPhone(today));
    complete(place, caseId, "task_tee_alkukartoitus", FormAnswers.assessment());
    complete(place, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed("TYONVALITYS"));
    return caseId;
  }

  private void complete(Place place, String caseId, String key, Map<String, Object> answers) {
    String path = "/api/v1/tasks/" + task(place.caseworker, caseId, key);
    polku.api().post(place.caseworker, path + "/complete", Map.of("data", answers)).as(204);
    polku.advance("PT1S");
  }

  private String task(String user, String caseId, String key) {
    JsonNode items = polku.api().get(user, "/api/v1/tasks?q=" + caseId).as(200).path("items");
    return stream(items)
        .filter(task -> task.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " is not among " + items))
        .path("taskId")
        .asText();
  }

  @Test
  void programSeesEveryArea() {
    for (Place place : Place.values()) {
      polku.api().get(PROGRAM, "/api/v1/cases/" + started(place)).as(200);
    }
  }
}
