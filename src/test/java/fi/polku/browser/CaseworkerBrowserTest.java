package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import fi.polku.acceptance.JobSearchMessage;
import fi.polku.testing.IdentityCodes;
import org.junit.jupiter.api.Test;

/** The caseworker's whole job by hand. */
class CaseworkerBrowserTest extends InBrowser {

  @Test
  void takesAJobSearchInPersonAllTheWayToAConfirmedLine() {
    signIn(CASEWORKER, "/tyonhaku/uusi");
    page.getByLabel("Henkilötunnus").fill(IdentityCodes.next().value());
    page.getByLabel("Etunimet").fill("Kerttu Elina");
    page.getByLabel("Sukunimi").fill("Saarinen");
    page.getByLabel("Kotikunta").selectOption("638");
    page.getByLabel("Asiointikieli").selectOption("fi");
    page.getByLabel("Työnhaku alkoi").fill(today.toString());
    press("Aloita työnhaku");
    assertThat(page.locator("h1")).hasText("Kerttu Elina Saarinen");
    await(page.getByLabel("Avaa tehtävä: Tee alkukartoitus"));
    page.waitForLoadState(LoadState.NETWORKIDLE);

    page.getByLabel("Avaa tehtävä: Tee alkukartoitus").click();
    claim();
    Look.at(page, "tehtava-alkukartoitus");
    assess(new FormOnPage(page)).send();

    openNext("Saarinen");
    Look.at(page, "tehtava-palvelulinja");
    new FormOnPage(page)
        .choose("Palvelulinja, josta sovitte", "Työnvälitys- ja yrityspalvelut")
        .tick("Palvelulinjasta on sovittu asiakkaan kanssa")
        .send();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");

    polku.advance("PT1S");
    page.navigate("/asiakkaat");
    page.locator("[data-search]").fill("Saarinen");
    page.keyboard().press("Enter");
    page.getByText("Saarinen, Kerttu Elina").click();
    Look.at(page, "asiakas");
    page.locator("main a[href*='/tapaukset/']").first().click();
    assertThat(page.locator("main")).containsText("Palvelulinjaksi vahvistettiin");
    await(main("Suomi.fi-viesti"));
    assertThat(page.locator("main")).containsText("luku 3");
    assertThat(page.locator("[data-diagram] svg").first()).isVisible();
    assertThat(page.locator(".path-current, .path-visited").first()).isVisible();
    Look.at(page, "tapaus-linjalla");
  }

  @Test
  void contactsAPersonWhoStartedOnline() {
    String caseId =
        polku.start(
            JobSearchMessage.online(today)
                .with("firstNames", "Onni")
                .with("lastName", "Verkkonen"));
    signIn(CASEWORKER, "/tehtavat?nayta=vapaat");
    search("Verkkonen");
    Look.at(page, "tehtavat");
    claim();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on nyt sinulla");

    openNext("Verkkonen");
    FormOnPage form = new FormOnPage(page);
    form.send();
    assertThat(page.locator("[data-form] .notice--error")).isVisible();
    Look.at(page, "tehtava-virheet");
    form.choose("Miten otit yhteyttä?", "Puhelimitse")
        .choose("Tavoititko asiakkaan?", "Kyllä")
        .date("Alkukartoituksen päivä", today.plusDays(3))
        .write("Kellonaika", "9:30")
        .send();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");

    page.navigate("/tapaukset/" + caseId);
    assertThat(page.locator("main")).containsText("Tee alkukartoitus");
    assertThat(page.locator("main")).containsText("Ota yhteyttä asiakkaaseen");
    Look.at(page, "tapaus-kartoitus");
  }

  @Test
  void keepsWhatWasTypedWhenAStartIsRefused() {
    complaints.expect("400");
    signIn(CASEWORKER, "/tyonhaku/uusi");
    page.getByLabel("Henkilötunnus").fill("131052-308U");
    page.getByLabel("Etunimet").fill("<b>Eetu</b>");
    page.getByLabel("Työnhaku alkoi").fill(today.plusDays(1).toString());
    press("Aloita työnhaku");

    Locator problems = page.locator(".error-summary, .notice--error").first();
    assertThat(problems).isVisible();
    assertThat(page.getByLabel("Henkilötunnus")).hasValue("131052-308U");
    assertThat(page.getByLabel("Etunimet")).hasValue("<b>Eetu</b>");
    Look.at(page, "tyonhaku-virheet");
  }

  @Test
  void returnsATaskAndKeepsTheDraftOfItsForm() {
    polku.start(
        JobSearchMessage.online(today).with("firstNames", "Venla").with("lastName", "Luonnos"));
    signIn(CASEWORKER, "/tehtavat?nayta=vapaat");
    search("Luonnos");
    claim();
    openNext("Luonnos");
    new FormOnPage(page).write("Muistiinpanot", "Soitan iltapäivällä");
    page.keyboard().press("Tab");
    page.reload();
    assertThat(page.locator(".fjs-form textarea")).hasValue("Soitan iltapäivällä");

    page.locator("main form[action$='/palauta'] button").click();

    assertThat(page.locator(".notice--success")).containsText("Tehtävä on taas vapaa");
  }

  private void search(String words) {
    page.locator("[data-search]").fill(words);
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-row]")).hasCount(1);
  }

  /** The caseworker's own task of a customer, wherever the last step led. */
  private void openNext(String customer) {
    page.navigate("/tehtavat?nayta=kaikki&haku=" + customer);
    await(page.locator("[data-row-open]"));
    page.locator("[data-row-open]").first().click();
    assertThat(page.locator(".fjs-form")).isVisible();
    if (page.locator(CLAIM).count() > 0) {
      claim();
    }
  }

  private FormOnPage assess(FormOnPage form) {
    return form.write("Ammatit, joista asiakas hakee työtä", "Lähihoitaja")
        .pick("Kielitaito työkielessä", "Hyvä")
        .choose("Haettu työaika", "Kokoaikatyö")
        .choose("Kiinnostaako yrittäjyys?", "Ei")
        .chooseEach(
            "Kyllä",
            "Voiko asiakas ottaa työtä vastaan heti?",
            "Vastaako asiakkaan osaaminen työmarkkinoiden kysyntää?",
            "Kelpaako tutkinto tai pätevyys haettuun työhön sellaisenaan?",
            "Riittääkö työkokemus haettuun työhön?",
            "Riittääkö kielitaito haettuun työhön?",
            "Onko asiakkaalla selkeä ja realistinen suunnitelma?",
            "Onko asiakas työtön?")
        .chooseEach(
            "Ei",
            "Tarvitseeko asiakas tukea kotoutumiseen?",
            "Onko luku- ja kirjoitustaito hyvin heikko?",
            "Vaatiiko elämäntilanne tukea ja tiivistä yhteistyötä?",
            "Tarvitseeko asiakas keskimääräistä enemmän yksilöllistä tai moniammatillista tukea?",
            "Onko työkykyä syytä arvioida?",
            "Löytyikö osaamista vastaava avoin työpaikka?")
        .choose("Työttömyysturva", "Asiakas ei hae");
  }
}
