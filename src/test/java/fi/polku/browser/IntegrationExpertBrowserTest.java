package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.INTEGRATION_EXPERT;

import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;

/** The integration expert checks the permit and books the interview by hand. */
class IntegrationExpertBrowserTest extends InBrowser {

  @Test
  void checksThePermitAndBooksTheInterview() {
    polku.start(
        JobSearchMessage.inPerson(today)
            .with("firstNames", "Amira")
            .with("lastName", "Haddad")
            .withPermit(today.minusMonths(6), "A"));
    signIn(INTEGRATION_EXPERT, "/tehtavat?nayta=vapaat&haku=Haddad");
    page.locator("[data-row-open]").click();
    claim();
    Look.at(page, "tehtava-oleskelulupa");
    new FormOnPage(page)
        .choose("Oikeus tehdä työtä", "Rajoittamaton")
        .choose("Voidaanko asiakas rekisteröidä työnhakijaksi?", "Kyllä")
        .choose("Tarvitaanko tulkki?", "Ei")
        .send();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");

    page.navigate("/tehtavat?nayta=vapaat&haku=Haddad");
    await(task("Varaa aika haastatteluun"));
    page.locator("[data-row-open]").click();
    claim();
    new FormOnPage(page)
        .date("Haastattelun päivä", today.plusDays(5))
        .write("Kellonaika", "10:00")
        .choose("Miten tavataan?", "Videolla")
        .tick("Aika on kerrottu asiakkaalle")
        .send();
    page.navigate("/tehtavat?nayta=kaikki&haku=Haddad");
    await(task("Pidä alkuhaastattelu"));
  }
}
