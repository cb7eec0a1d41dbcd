package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fi.polku.testing.BusinessIds;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A vacancy told by phone: entered on the employer's case, checked, agreed on, and watched. */
class VacancyBrowserTest extends InBrowser {

  @Test
  void takesAVacancyFromThePhoneToAnAgreedWay() {
    String caseId = employersCase();
    signIn("yritysasiantuntija", "/tapaukset/" + caseId);
    page.locator("#aloita summary").click();
    page.getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText("Työpaikkailmoituksen käsittely"))
        .click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Look.at(page, "ilmoitus-puhelimitse");
    new FormOnPage(page)
        .choose("Miten ilmoitus tuli?", "Puhelimitse")
        .write("Tehtävänimike", "Leipuri")
        .takeSuggestion("Ammattiala", "leip", "leipuri")
        .write("Avoimia paikkoja", "2")
        .write("Työn kuvaus", "Leivotaan yöllä.")
        .send();
    assertThat(page.locator("main")).containsText("Työpaikkailmoitus tuli odotusalueelle");

    open("Tarkista ilmoitus");
    Look.at(page, "tehtava-ilmoituksen-tarkistus");
    new FormOnPage(page)
        .chooseEach(
            "Kyllä",
            "Onko työnantaja tunnistettu?",
            "Onko kyse työ- tai virkasuhteesta?",
            "Ovatko tiedot riittävät?",
            "Onko hakuaika voimassa?")
        .chooseEach("Ei", "Peritäänkö hakijalta maksu?", "Onko ilmoituksessa syrjivää?")
        .send();

    toCase(caseId);
    await(main("Avoin paikka julkaistiin: Leipuri"));
    open("Ota yhteyttä ja arvioi tarve heti");
    new FormOnPage(page)
        .write("Millaista osaamista tarvitaan?", "Leivonta")
        .choose("Tuliko esiin muita palvelutarpeita?", "Ei")
        .send();
    toCase(caseId);
    open("Sovi hoitamisen tapa");
    Look.at(page, "tehtava-hoitamisen-tapa");
    new FormOnPage(page)
        .choose("Miten toimeksianto hoidetaan?", "Teemme työtarjouksia")
        .write("Mitä sovitte?", "Tarjotaan leipureille.")
        .date("Milloin tarkistatte tilanteen?", today.plusDays(14))
        .send();
    toCase(caseId);
    await(main("Tee työtarjoukset"));
  }

  @Test
  void supervisorsSeeHowLongVacanciesStayOpen() {
    signIn("esihenkilo", "/valvonta");
    assertThat(page.locator("main")).containsText("Tarkistamatta odotusalueella");
    Look.at(page, "valvonta-avoimet-paikat");
  }

  /** When the form that was sent has been taken in. */
  private void toCase(String caseId) {
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");
    page.navigate("/tapaukset/" + caseId);
  }

  private void open(String task) {
    Locator link = page.getByLabel("Avaa tehtävä: " + task);
    await(link);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    link.click();
    claim();
  }

  private String employersCase() {
    return polku
        .api()
        .post(
            "integraatio",
            "/api/v1/employer-cases",
            Map.of(
                "externalId",
                "selain-" + UUID.randomUUID(),
                "businessId",
                BusinessIds.next().value(),
                "name",
                "Selaimen Leipomo Oy",
                "municipality",
                "638",
                "language",
                "fi",
                "segment",
                "LOCAL",
                "facts",
                Map.of(
                    "aloite", "TYONANTAJA",
                    "yhteydenottokanava", "PUHELIN",
                    "yhteydenotonAihe", "REKRYTOINTI")))
        .as(201)
        .path("caseId")
        .textValue();
  }
}
