package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;

import com.microsoft.playwright.Dialog;
import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;

/** A customer in self-service calls the office, which wakes the case by hand. */
class SelfServiceBrowserTest extends InBrowser {

  @Test
  void caseIsWokenFromItsPage() {
    String caseId =
        polku.start(JobSearchMessage.online(today).withChange("WORK", today.plusDays(60)));
    polku.advance("PT1S");
    signIn(CASEWORKER, "/tapaukset/" + caseId);
    Look.at(page, "tapaus-omatoiminen");

    page.onceDialog(Dialog::accept);
    press("Asiakas pyytää palvelua");

    await(main("Ota yhteyttä asiakkaaseen"));
    assertThat(page.locator("main")).containsText("Asiakas pyysi palvelua.");
  }

  @Test
  void endedCaseTellsItsWholeStory() {
    String caseId =
        polku.start(JobSearchMessage.online(today).withChange("WORK", today.plusDays(10)));
    polku.advance("P11D");
    signIn(CASEWORKER, "/tapaukset/" + caseId);

    assertThat(page.locator("main")).containsText("Asiakkuus on päättynyt.");
    Look.at(page, "tapaus-paattynyt");
  }
}
