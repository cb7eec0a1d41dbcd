package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.INTEGRATION_EXPERT;

import fi.polku.acceptance.FormAnswers;
import fi.polku.acceptance.JobSearchMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The integration expert makes the plan by hand, with others when the customer consents. */
class IntegrationPlanBrowserTest extends InBrowser {

  private static final String SEARCH = "/tehtavat?nayta=vapaat&haku=Karim";

  @Test
  void asksForConsentBeforeOthersAreCalled() {
    String caseId =
        polku.start(
            JobSearchMessage.inPerson(today)
                .with("firstNames", "Nadia")
                .with("lastName", "Karim")
                .withPermit(today.minusMonths(6), "A"));
    assessed(caseId);
    signIn(INTEGRATION_EXPERT, SEARCH);
    await(task("Valmistele suunnitelmaa"));
    page.locator("[data-row-open]").click();
    claim();
    new FormOnPage(page)
        .choose("Onko tämä asiakkaan ensimmäinen kotoutumissuunnitelma?", "Kyllä")
        .choose("Tarvitseeko asiakas hyvinvointialueen palvelujen yhteensovittamista?", "Kyllä")
        .choose("Tarvitseeko asiakas Kelan kuntoutuspalveluja?", "Ei")
        .choose("Tarvitseeko asiakas oman kunnan palveluja?", "Ei")
        .send();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");

    page.navigate(SEARCH);
    await(task("Pyydä suostumus tietojen jakamiseen"));
    page.locator("[data-row-open]").click();
    claim();
    var consent = new FormOnPage(page);
    assertThat(page.getByText("Suostumus on voimassa asti")).hasCount(0);
    consent
        .choose("Suostuuko asiakas tietojensa jakamiseen?", "Kyllä")
        .tick("Hyvinvointialueelle")
        .tick("Suunnitelma ja sovitut palvelut")
        .date("Suostumus on voimassa asti", today.plusMonths(6));
    Look.at(page, "tehtava-suostumus");
    consent.send();

    page.navigate(SEARCH);
    await(task("Kutsu osapuolet mukaan"));
  }

  private void assessed(String caseId) {
    expert(caseId, "task_tarkista_oleskelulupa", FormAnswers.permitChecked(today.minusMonths(6)));
    expert(caseId, "task_varaa_aika", FormAnswers.booked(today));
    expert(caseId, "task_pida_alkuhaastattelu", FormAnswers.interviewed());
    expert(caseId, "task_selvita_kielitaito", FormAnswers.languageAssessed());
    expert(caseId, "task_arvioi_osaaminen", FormAnswers.integrationNeed());
  }

  private void expert(String caseId, String task, Map<String, Object> answers) {
    polku.complete(INTEGRATION_EXPERT, caseId, task, answers);
  }
}
