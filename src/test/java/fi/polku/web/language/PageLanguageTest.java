package fi.polku.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.testing.Browser;
import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PolkuTest
class PageLanguageTest {

  @LocalServerPort int port;

  @Test
  void choiceHoldsOnTheNextPage() {
    var browser = new Browser(port);

    assertThat(browser.get("/kirjaudu").body()).contains("lang=\"fi\"", "Salasana");
    assertThat(browser.get("/kirjaudu?kieli=sv").body()).contains("lang=\"sv\"", "Lösenord");
    assertThat(browser.get("/kirjaudu").body()).contains("lang=\"sv\"", "Lösenord");
    assertThat(browser.get("/kirjaudu?kieli=%3Cscript%3E").body())
        .contains("lang=\"sv\"")
        .doesNotContain("<script>");
  }
}
