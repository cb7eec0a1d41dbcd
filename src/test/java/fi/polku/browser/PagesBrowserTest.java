package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page as it opens: no barrier, no complaint, no sideways scrolling on a phone. */
class PagesBrowserTest extends InBrowser {

  @Test
  void login() {
    page.navigate("/kirjaudu");
    Look.at(page, "kirjaudu");
  }

  @ParameterizedTest
  @CsvSource({
    "omavalmentaja, /tehtavat, tehtavat-tyhja",
    "omavalmentaja, /asiakkaat, asiakkaat",
    "omavalmentaja, /tyonhaku/uusi, tyonhaku-uusi",
    "esihenkilo, /tyonhaku/uusi, tyonhaku-uusi-esihenkilo",
    "omavalmentaja.oulu, /palvelut, palvelut",
    "talous, /, etusivu-ilman-sivuja"
  })
  void page(String user, String path, String name) {
    signIn(user, path);
    assertThat(page.locator("h1")).isVisible();
    Look.at(page, name);
  }

  @Test
  void pageThatIsNotThere() {
    complaints.expect("404");
    signIn("omavalmentaja", "/tapaukset/00000000-0000-0000-0000-000000000000");
    assertThat(page.locator("h1")).isVisible();
    Look.at(page, "virhe-404");
  }

  @Test
  void pageOfAnotherRole() {
    complaints.expect("403");
    signIn("omavalmentaja", "/tehtavat");
    page.navigate("/mallit");
    assertThat(page.locator("h1")).isVisible();
    Look.at(page, "virhe-403");
  }
}
