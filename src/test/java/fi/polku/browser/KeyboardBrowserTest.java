package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;

/** Work without a mouse. */
class KeyboardBrowserTest extends InBrowser {

  @Test
  void skipLinkIsFirstAndLeadsToTheContent() {
    signIn(CASEWORKER, "/tehtavat");
    page.navigate("/tehtavat");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void tabVisitsTheHeaderFromLeftToRightThenTheContent() {
    signIn(CASEWORKER, "/tyonhaku/uusi");
    page.navigate("/tyonhaku/uusi");
    String visited = "";
    for (int stop = 0; stop < 15; stop++) {
      page.keyboard().press("Tab");
      visited +=
          page.evaluate(
                  "() => document.activeElement.id || document.activeElement.innerText.trim()")
              + "|";
    }
    assertThat(visited)
        .containsSubsequence("Siirry", "Polku", "Tehtävät", "Asiakkaat", "Kirjaudu ulos")
        .containsSubsequence("personalIdentityCode", "firstNames");
  }

  @Test
  void rowsAreWalkedClaimedAndOpened() {
    for (String first : new String[] {"Aada", "Bertta", "Cecilia"}) {
      polku.start(
          JobSearchMessage.online(today).with("firstNames", first).with("lastName", "Näppäin"));
    }
    signIn(CASEWORKER, "/tehtavat?nayta=vapaat&haku=Näppäin");
    Locator rows = page.locator("[data-row]");
    assertThat(rows).hasCount(3);
    page.keyboard().press("j");
    assertFocusIn(rows.nth(0));
    page.keyboard().press("j");
    assertFocusIn(rows.nth(1));
    page.keyboard().press("k");
    assertFocusIn(rows.nth(0));

    page.keyboard().press("c");
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on nyt sinulla");
    page.waitForLoadState();

    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Ota yhteyttä asiakkaaseen");
  }

  @Test
  void helpTellsTheKeysAndClosesByEscape() {
    signIn(CASEWORKER, "/tehtavat");
    page.keyboard().press("?");
    assertThat(page.locator("dialog[open]")).isVisible();
    Look.at(page, "pikanappaimet");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    page.keyboard().press("/");
    assertThat(page.locator("[data-search]")).isFocused();
  }

  private void assertFocusIn(Locator row) {
    row.evaluate(
        "row => { if (!row.contains(document.activeElement)) throw new Error('no focus here'); }");
  }
}
