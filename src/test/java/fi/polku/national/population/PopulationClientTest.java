package fi.polku.national.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The population query against a system that answers well, and badly. */
class PopulationClientTest {

  private static final PersonalIdentityCode CODE = PersonalIdentityCode.of(PopulationAnswers.CODE);
  private static final PopulationSettings AGREEMENT =
      new PopulationSettings(
          "FI-TEST/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1", "PERUSSANOMA 1", "polku");
  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=s<e>cret"
  };

  private final CaseId caseId = CaseId.create();
  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void asksAsXRoadAndTheAgencyWantIt() {
    answers(200, PopulationAnswers.found());
    ask();

    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.path()).isEqualTo("/base").doesNotContain(CODE.value());
    assertThat(call.headers().getFirst("Content-Type")).startsWith("text/xml");
    String body = call.body().replaceAll("<(/?)[A-Za-z0-9]+:", "<$1").replaceAll(" xmlns[^>]*", "");
    assertThat(body)
        .contains("<xRoadInstance>FI-TEST</xRoadInstance>")
        .contains("<subsystemCode>polku</subsystemCode>")
        .contains("<serviceCode>HenkilonTunnusKysely</serviceCode>")
        .contains("<serviceVersion>v1</serviceVersion>")
        .contains("<userId>polku</userId>")
        .contains("<issue>" + caseId + "</issue>")
        .contains("<protocolVersion>4.0</protocolVersion>")
        .contains("<SoSoNimi>PERUSSANOMA 1</SoSoNimi><Kayttajatunnus>user</Kayttajatunnus>")
        .contains("<Salasana>s&lt;e&gt;cret</Salasana><Loppukayttaja>polku</Loppukayttaja>")
        .contains("<Henkilotunnus>020501A999T</Henkilotunnus>");
    assertThat(call.body())
        .contains("\"http://xml.vrk.fi/ws/vtj/vtjkysely/1\"")
        .contains("\"http://x-road.eu/xsd/xroad.xsd\"")
        .contains("\"http://x-road.eu/xsd/identifiers\"");
  }

  @Test
  void readsWhatAStepNeeds() {
    answers(200, PopulationAnswers.found());

    assertThat(ask())
        .contains(
            new RegisteredPerson(
                CODE,
                "Alli Kristiina",
                "Jäppinen",
                LanguageCode.of("fi"),
                new Residence(MunicipalityCode.of("638"), LocalDate.of(2003, 11, 25)),
                false,
                false,
                null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"98", "99", "", "xyz"})
  void aLanguageWithoutACodeIsNotTold(String code) {
    answers(200, PopulationAnswers.found("<Kielikoodi>fi<", "<Kielikoodi>" + code + "<"));

    assertThat(ask().orElseThrow().language()).isNull();
  }

  @Test
  void turvakieltoMayHideTheHome() {
    answers(
        200,
        PopulationAnswers.found(
            "<TurvakieltoTieto/>", "<TurvakieltoTieto>1</TurvakieltoTieto>",
            "<Kuntanumero>638</Kuntanumero>", "<Kuntanumero/>"));

    RegisteredPerson person = ask().orElseThrow();

    assertThat(person.restricted()).isTrue();
    assertThat(person.residence()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"200", "198", "199", "''"})
  void aHomeOutsideFinlandIsNone(String number) {
    answers(200, PopulationAnswers.found("<Kuntanumero>638<", "<Kuntanumero>" + number + "<"));

    assertThat(ask().orElseThrow().residence())
        .isEqualTo(new Residence(null, LocalDate.of(2003, 11, 25)));
  }

  @ParameterizedTest
  @CsvSource({"20251130, 2025-11-30", "20251100, 2025-11-01", "20250000, 2025-01-01"})
  void deathMayBeKnownByItsYearOnly(String written, LocalDate day) {
    answers(200, PopulationAnswers.found("<Kuolinpvm/>", "<Kuolinpvm>" + written + "</Kuolinpvm>"));

    RegisteredPerson person = ask().orElseThrow();

    assertThat(person.dead()).isTrue();
    assertThat(person.diedOn()).isEqualTo(day);
  }

  @Test
  void aCorrectedCodeIsTheOneInForce() {
    answers(200, PopulationAnswers.found("\"1\">020501A999T</H", "\"1\">010594Y9032</H"));

    assertThat(ask().orElseThrow().identityCode().value()).isEqualTo("010594Y9032");
  }

  @Test
  void nobodyIsFoundByAnyWayToSayIt() {
    answers(200, PopulationAnswers.refused("0001"));
    answers(500, PopulationAnswers.fault("0001", "Ei löydy"));
    answers(500, PopulationAnswers.fault("Server", "0001"));
    answers(
        200, PopulationAnswers.found("hakuperustePaluukoodi=\"1\"", "hakuperustePaluukoodi=\"0\""));

    for (int way = 0; way < 4; way++) {
      assertThat(ask()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0002, fault-0002",
    "Server.ServerProxy.ServiceFailed, fault-Server.ServerProxy.ServiceFailed",
    "020501A999T on väärin, fault-unspecified"
  })
  void afaultIsAFailureThatTellsItsCodeOnly(String code, String reason) {
    answers(200, PopulationAnswers.refused(code));

    assertThat(failure().reason()).isEqualTo(reason);
  }

  @Test
  void anAnswerAboutSomebodyElseIsNone() {
    answers(200, PopulationAnswers.found(">020501A999T\n", ">010594Y9032\n"));

    assertThat(failure().reason()).isEqualTo("answer-about-another");
  }

  @ParameterizedTest
  @CsvSource({
    "koodi=\"0000\", koodi=\"0009\", fault-0009",
    "<Sukunimi>Jäppinen<, <Sukunimi>=1+1<, answer-unreadable",
    "<Kuntanumero>638<, <Kuntanumero>Porvoo<, answer-unreadable",
    "20031125, 25.11.2003, answer-unreadable",
    "20031125, 20031399, answer-unreadable",
    "Henkilo>, Joku>, answer-unreadable"
  })
  void whatCannotBeSoIsUnreadable(String from, String to, String reason) {
    answers(200, PopulationAnswers.found(from, to));

    RemoteFailure failure = failure();

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessageNotContaining("Jäppinen");
  }

  @Test
  void noBadAnswerHarmsAnybody() {
    HostileAnswers.xml(PopulationAnswers.found())
        .check("population", systems -> client(systems).ask(caseId, CODE), SETTINGS);
  }

  @Test
  void showsNobodyInItsTexts() {
    answers(200, PopulationAnswers.found());

    assertThat(ask().orElseThrow().toString()).isEqualTo("RegisteredPerson[***]");
  }

  private void answers(int status, String xml) {
    remote.then(
        exchange -> {
          byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/xml;charset=UTF-8");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Optional<RegisteredPerson> ask() {
    return client(BadAnswers.systems("population", remote.url(), SETTINGS)).ask(caseId, CODE);
  }

  private RemoteFailure failure() {
    return catchThrowableOfType(RemoteFailure.class, this::ask);
  }

  private static PopulationClient client(RemoteSystems systems) {
    return new PopulationClient(systems, AGREEMENT);
  }
}
