package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;

import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caseworker's pages in Swedish and English, forms and task names included. */
class LanguageBrowserTest extends InBrowser {

  @ParameterizedTest
  @CsvSource({
    "sv, Lindström, Kontakta kunden, Hur tog du kontakt?, Per telefon",
    "en, Baker, Contact the customer, How did you make contact?, By phone"
  })
  void goesOnceThroughTheJob(
      String language, String lastName, String task, String question, String answer) {
    String caseId = polku.start(JobSearchMessage.online(today).with("lastName", lastName));
    page.navigate("/kirjaudu?kieli=" + language);
    signIn(CASEWORKER, "/tehtavat?nayta=vapaat&haku=" + lastName);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("[data-row-open]")).hasText(task);
    Look.at(page, "tehtavat-" + language);
    page.locator("[data-row-open]").click();
    claim();
    assertThat(page.locator("h1")).hasText(task);
    new FormOnPage(page).choose(question, answer);
    Look.at(page, "tehtava-" + language);
    page.navigate("/tapaukset/" + caseId);
    assertThat(page.locator("main")).containsText(task);
    Look.at(page, "tapaus-" + language);
  }
}
