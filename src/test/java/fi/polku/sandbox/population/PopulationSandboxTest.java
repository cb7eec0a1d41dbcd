package fi.polku.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.areas.Areas;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The people of the sandbox, and the two systems that know them, by hand. */
@PolkuTest
class PopulationSandboxTest {

  private static final String HEADERS =
      """
      <x:client><x:a>FI</x:a></x:client><x:service>HenkilonTunnusKysely</x:service>
      <x:id>1</x:id><x:userId>me</x:userId><x:protocolVersion>4.0</x:protocolVersion>
      """;

  @Autowired SandboxPeople people;
  @Autowired Areas areas;
  @Autowired TestRestTemplate http;

  @Test
  void theFirstPeopleAreTheSameAlwaysAndOfEveryKind() {
    List<SandboxPerson> first = new FirstPeople(areas).all();

    assertThat(first).hasSize(214).isEqualTo(new FirstPeople(areas).all());
    assertThat(first).extracting(SandboxPerson::identityCode).doesNotHaveDuplicates();
    assertThat(people.all())
        .extracting(SandboxPerson::identityCode)
        .containsAll(first.stream().map(SandboxPerson::identityCode).toList());
    assertThat(first.stream().map(one -> one.identityCode().value().substring(6, 7)))
        .contains("-", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F");
    assertThat(first).anyMatch(one -> one.diedOn() != null);
    assertThat(first).anyMatch(one -> one.municipality() == null);
    assertThat(first.stream().map(SandboxPerson::language).collect(Collectors.toSet()))
        .contains("fi", "sv", "uk", "ar", "98");
    assertThat(first.stream().filter(SandboxPerson::restricted)).hasSize(9);
    assertThat(people.find(PersonalIdentityCode.of("020180-999Y")).orElseThrow().restricted())
        .isTrue();
  }

  @Test
  void theQueryShowsItsDescription() {
    String wsdl = http.getForObject("/simulator/population?wsdl", String.class);

    assertThat(wsdl).contains("targetNamespace=\"http://xml.vrk.fi/ws/vtj/vtjkysely/1\"");
  }

  @Test
  void theQueryAnswersOnlyWhoCallsAsAgreed() {
    assertThat(ask(message(HEADERS, "polku", "sandbox", "020501A999T")))
        .contains("<Paluukoodi koodi=\"0000\">", ">638<", "voimassaolokoodi=\"1\"");
    assertThat(ask(message(HEADERS, "polku", "sandbox", IdentityCodes.next().value())))
        .contains("<faultCode>0001</faultCode>");
    assertThat(ask(message(HEADERS, "polku", "wrong", "020501A999T")))
        .contains("<faultCode>0002</faultCode>");
    assertThat(ask(message("", "polku", "sandbox", "020501A999T")))
        .contains("Client.MissingHeader");
    assertThat(ask("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")).contains("Client.InvalidSoap");
  }

  @Test
  void theFeedTellsAFewChangesAtATime() {
    PersonalIdentityCode code = known();
    for (int change = 0; change < 25; change++) {
      assertThat(happens("moves", code, Map.of("municipality", change % 2 == 0 ? "018" : "638")))
          .isEqualTo(HttpStatus.OK);
    }

    JsonNode first = feed(Map.of("viimeisinKirjausavain", 0, "hetulista", List.of(code.value())));
    assertThat(first.path("muutokset")).hasSize(20);
    assertThat(first.path("ajanTasalla").booleanValue()).isFalse();
    JsonNode rest =
        feed(
            Map.of(
                "viimeisinKirjausavain", first.path("viimeisinKirjausavain").asText(),
                "hetulista", List.of(code.value())));
    assertThat(rest.path("muutokset")).hasSize(5);
    assertThat(rest.path("ajanTasalla").booleanValue()).isTrue();
    assertThat(feed(Map.of("viimeisinKirjausavain", "x", "hetulista", List.of())).path("code"))
        .hasToString("\"invalid-viimeisinKirjausavain\"");
    assertThat(feed(Map.of("viimeisinKirjausavain", 0)).path("code"))
        .hasToString("\"invalid-hetulista\"");
  }

  @ParameterizedTest
  @CsvSource({
    "flights, municipality, 018",
    "moves, municipality, Porvoo",
    "moves, on, 2026-13-01",
    "languages, language, suomi",
    "restrictions, municipality, 018",
    "corrections, newIdentityCode, 020501A999T",
    "corrections, newIdentityCode, 010190-999K"
  })
  void nothingImpossibleHappens(String event, String field, String value) {
    assertThat(happens(event, known(), Map.of(field, value))).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void nothingHappensToTheUnknown() {
    assertThat(happens("deaths", IdentityCodes.next(), Map.of())).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  private PersonalIdentityCode known() {
    PersonalIdentityCode code = IdentityCodes.next();
    people.know(
        new SandboxPerson(
            code,
            "Eino",
            "Salo",
            "fi",
            SandboxPerson.FINNISH,
            MunicipalityCode.of("638"),
            LocalDate.of(2020, 5, 1),
            false,
            null,
            null,
            null));
    return code;
  }

  private HttpStatus happens(String event, PersonalIdentityCode code, Map<String, Object> fields) {
    Map<String, Object> body = new HashMap<>(fields);
    body.put("identityCode", code.value());
    return HttpStatus.valueOf(
        http.withBasicAuth("paakayttaja", "polku")
            .postForEntity("/sandbox/population/" + event, body, String.class)
            .getStatusCode()
            .value());
  }

  private JsonNode feed(Map<String, Object> asked) {
    var headers = new HttpHeaders();
    headers.setBasicAuth("polku", "sandbox");
    headers.set("X-Road-Client", "FI-TEST/MUN/1061512-1/polku");
    headers.set("X-Road-Id", "5c1b7a3e-6a0f-4f5e-9d1c-0d3a2b1c4e5f");
    return http.postForObject(
        "/simulator/population-changes/muutokset",
        new HttpEntity<>(asked, headers),
        JsonNode.class);
  }

  private String ask(String message) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.TEXT_XML);
    ResponseEntity<String> answer =
        http.postForEntity(
            "/simulator/population", new HttpEntity<>(message, headers), String.class);
    return String.valueOf(answer.getBody());
  }

  private static String message(String headers, String user, String password, String code) {
    return """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
            xmlns:x="http://x-road.eu/xsd/xroad.xsd">
          <s:Header>%s</s:Header>
          <s:Body>
            <HenkilonTunnusKysely xmlns="http://xml.vrk.fi/ws/vtj/vtjkysely/1"><request>
              <SoSoNimi>PERUSSANOMA 1</SoSoNimi><Kayttajatunnus>%s</Kayttajatunnus>
              <Salasana>%s</Salasana><Loppukayttaja>me</Loppukayttaja>
              <Henkilotunnus>%s</Henkilotunnus>
            </request></HenkilonTunnusKysely>
          </s:Body>
        </s:Envelope>
        """
        .formatted(headers, user, password, code);
  }
}
