package fi.polku.national.servicecatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteServer;
import fi.polku.shared.BusinessId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of PTV against a catalogue that answers well, and badly. */
class CatalogueClientTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final UUID ID = UUID.fromString("0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0001");

  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v11", "v12"})
  void readsAllPagesOfTheVersionInTheSettings(String version) {
    remote.thenJson(200, page(1, 3)).thenJson(200, page(2, 3)).thenJson(200, page(3, 3));

    assertThat(client(version).services(PORVOO)).hasSize(3);
    assertThat(remote.calls())
        .extracting(RemoteServer.Call::path)
        .containsOnly("/base/api/" + version + "/Service/list/area/Municipality/code/638");
  }

  @Test
  void stopsAtAnEmptyPageAndAtTheLongestList() {
    remote.thenJson(200, page(1, 9)).thenJson(200, empty());
    assertThat(client("v11").services(PORVOO)).hasSize(1);

    for (int page = 1; page <= 100; page++) {
      remote.thenJson(200, page(page, 1_000_000));
    }
    assertThat(client("v11").services(PORVOO)).hasSize(100);
  }

  @Test
  void readsTextsOfOurLanguagesOnly() {
    remote.thenJson(
        200,
        """
        {"id": "%s", "serviceNames": [
          {"language": "sv", "value": "Startpeng", "type": "Name"},
          {"language": "se", "value": "Álggahanruhta", "type": "Name"},
          {"language": "fi", "value": "Raha alkuun", "type": "AlternativeName"},
          {"language": "en", "value": " ", "type": "Name"}]}
        """
            .formatted(ID));

    FoundService found = client("v11").service(ID).orElseThrow();

    assertThat(Named.of(found.serviceNames(), "Name"))
        .contains(new LocalizedText("Startpeng", "Startpeng", null));
    assertThat(Named.of(found.serviceDescriptions(), "Summary")).isEmpty();
  }

  @Test
  void cutsATextThatIsTooLong() {
    var endless = List.of(new Named("fi", "a".repeat(5_000), "Summary"));

    assertThat(Named.of(endless, "Summary").orElseThrow().fi()).hasSize(2_500).endsWith("a…");
  }

  @Test
  void knowsWhatIsNotPublished() {
    remote.thenJson(404, "").thenJson(404, "{}").thenJson(404, "gone");

    assertThat(client("v11").service(ID)).isEmpty();
    assertThat(client("v11").channel(ID)).isEmpty();
    assertThat(client("v11").organization(BusinessId.of("1061512-1"))).isEmpty();
  }

  @Test
  void failsInOneWayOnly() {
    HostileAnswers.json()
        .check(
            "service-catalogue",
            systems -> new CatalogueClient(systems, new CatalogueSettings("v11")).services(PORVOO));
  }

  @Test
  void asksNoVersionThatIsNotThere() {
    assertThatThrownBy(() -> new CatalogueSettings("v10"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private CatalogueClient client(String version) {
    return new CatalogueClient(
        BadAnswers.systems("service-catalogue", remote.url()), new CatalogueSettings(version));
  }

  private static String page(int number, int count) {
    return """
        {"pageNumber": %s, "pageSize": 1, "pageCount": %s,
         "itemList": [{"id": "%s", "name": "Palvelu"}]}
        """
        .formatted(number, count, new UUID(0, number));
  }

  private static String empty() {
    return "{\"pageNumber\": 2, \"pageSize\": 1, \"pageCount\": 9, \"itemList\": []}";
  }
}
