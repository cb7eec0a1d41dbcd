package fi.polku.web.security;

import static fi.polku.testing.Browser.csrf;
import static fi.polku.testing.Browser.location;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.testing.Browser;
import fi.polku.testing.PolkuTest;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

@PolkuTest
class SignInTest {

  private static final String GUESSED = "kotoasiantuntija.pirkanmaa";

  @LocalServerPort int port;
  @Autowired SessionRepository<?> sessions;
  @Autowired LoginThrottle throttle;

  /** Other tests of this application are the guessed user, too. */
  @AfterEach
  void forgetGuesses() {
    Stream.of("127.0.0.1", "0:0:0:0:0:0:0:1").forEach(from -> throttle.succeeded(GUESSED, from));
  }

  @ParameterizedTest
  @CsvSource({
    "omavalmentaja, /tehtavat",
    "omavalmentaja.loviisa, /tehtavat",
    "kotoasiantuntija, /tehtavat",
    "maksatus, /tehtavat",
    "merityonvalitys, /tehtavat",
    "esihenkilo, /valvonta",
    "prosessinomistaja, /mallit",
    "talous, /kustannukset",
    "paakayttaja, /jarjestelmat",
    "integraatio, /jarjestelmat"
  })
  void homeIsTheFirstPageOfTheRole(String user, String page) {
    var answer = Browser.signedIn(port, user).get("/");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo(page);
  }

  @Test
  void roleWithoutPagesIsToldSo() {
    var answer = Browser.signedIn(port, "tietosuoja").get("/");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Roolillesi ei ole vielä sivuja").doesNotContain("<nav");
  }

  @Test
  void leadsBackToThePageThatWasAskedFor() {
    var browser = new Browser(port);

    assertThat(location(browser.get("/asiakkaat?q=Virtanen"))).isEqualTo("/kirjaudu");
    assertThat(location(browser.signIn("omavalmentaja", "polku")))
        .isEqualTo("/asiakkaat?q=Virtanen");
  }

  @Test
  void formOfAnEndedSessionLeadsToSignInAndBack() {
    var browser = new Browser(port);
    var refused =
        browser.post(
            "/tyonhaku/uusi",
            Map.of("lastName", "Virtanen"),
            Map.of("Referer", "http://localhost:" + port + "/tyonhaku/uusi?kieli=sv"));

    assertThat(location(refused)).isEqualTo("/kirjaudu?expired");
    assertThat(browser.get("/kirjaudu?expired").body()).contains("Istuntosi päättyi");
    assertThat(location(browser.signIn("omavalmentaja", "polku"))).isEqualTo("/tyonhaku/uusi");
  }

  @Test
  void pageOfAnotherSiteIsNoPlaceToReturnTo() {
    var browser = new Browser(port);
    browser.post(
        "/tyonhaku/uusi", Map.of(), Map.of("Referer", "http://localhost:" + port + ".evil.test/"));

    assertThat(location(browser.signIn("omavalmentaja", "polku"))).isEqualTo("/");
  }

  @Test
  void sessionIsAnotherOneAfterSignIn() {
    var browser = new Browser(port);
    browser.get("/kirjaudu");
    String before = browser.cookie("POLKU");
    browser.signIn("omavalmentaja", "polku");

    assertThat(before).isNotBlank();
    assertThat(browser.cookie("POLKU")).isNotBlank().isNotEqualTo(before);
  }

  @Test
  void signOutEndsTheSession() {
    var browser = Browser.signedIn(port, "talous");
    String token = csrf(browser.get("/tilastot"));

    assertThat(location(browser.post("/uloskirjaus", Map.of("_csrf", token))))
        .isEqualTo("/kirjaudu?logout");
    assertThat(location(browser.get("/"))).isEqualTo("/kirjaudu");
  }

  @Test
  void changeWithoutTokenIsRefused() {
    var browser = Browser.signedIn(port, "talous");

    var refused = browser.post("/uloskirjaus", Map.of("_csrf", "of another session"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Sivu oli vanhentunut");
    assertThat(browser.post("/uloskirjaus", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.get("/tilastot").statusCode()).isEqualTo(200);
  }

  @Test
  void wrongPasswordAndUnknownUserLookTheSame() {
    assertThat(location(new Browser(port).signIn("talous", "wrong"))).isEqualTo("/kirjaudu?error");
    assertThat(location(new Browser(port).signIn("nobody", "polku"))).isEqualTo("/kirjaudu?error");
  }

  @Test
  void guessingHasToWaitEvenWithTheRightPassword() {
    var browser = new Browser(port);
    for (int i = 0; i < LoginThrottle.PER_USER; i++) {
      browser.signIn(GUESSED, "guess" + i);
    }

    assertThat(location(browser.signIn(GUESSED, "polku"))).isEqualTo("/kirjaudu?wait");
    assertThat(browser.get("/kirjaudu?wait").body()).contains("Odota viisitoista minuuttia");
  }

  @Test
  void onlyASignedInSessionLastsAWorkingDay() {
    var browser = new Browser(port);
    browser.get("/kirjaudu");
    assertThat(sessions.findById(id(browser)).getMaxInactiveInterval()).hasMinutes(30);

    browser.signIn("omavalmentaja", "polku");
    assertThat(sessions.findById(id(browser)).getMaxInactiveInterval()).hasHours(8);
  }

  private static String id(Browser browser) {
    return new String(Base64.getDecoder().decode(browser.cookie("POLKU")), UTF_8);
  }

  @Test
  void demoSaysSoAndNamesItsUsers() {
    assertThat(new Browser(port).get("/kirjaudu").body())
        .contains("demo-banner", "omavalmentaja.loviisa", "paakayttaja");
  }
}
