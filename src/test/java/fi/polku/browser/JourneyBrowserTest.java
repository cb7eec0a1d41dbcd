package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;

/** A caseworker starts a matter on a customer's case, and later tells what has happened to her. */
class JourneyBrowserTest extends InBrowser {

  @Test
  void aMatterIsStartedAndAChangeIsToldFromTheCasePage() {
    String caseId = polku.start(JobSearchMessage.online(today));
    polku.advance("PT1S");
    signIn(CASEWORKER, "/tapaukset/" + caseId);

    page.locator("#aloita summary").click();
    Look.at(page, "tapaus-aloita");
    follow("Työttömyysturvalausunto");
    press("Aloita");
    assertThat(page.locator("main")).containsText("Palvelu tai asia aloitettiin.");
    assertThat(page.locator("main")).containsText("Aloitettiin: Työttömyysturvalausunto.");

    page.locator("#muutos summary").click();
    follow("Työnhaku perutaan");
    complaints.expect("400");
    press("Ilmoita muutos");
    assertThat(page.locator("#reason-virhe")).isVisible();
    Look.at(page, "muutos-tyonhaku-perutaan");
    page.locator("#reason").selectOption("OWN_WISH");
    press("Ilmoita muutos");
    assertThat(page.locator("main")).containsText("Työnhaku peruttiin: asiakkaan oma pyyntö.");
    assertThat(page.locator("main")).containsText("Päättynyt");
    assertThat(page.locator("#aloita")).hasCount(0);
  }

  private void follow(String link) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).click();
  }
}
