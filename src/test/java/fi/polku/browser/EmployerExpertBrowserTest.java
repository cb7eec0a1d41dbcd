package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.testing.BusinessIds;
import org.junit.jupiter.api.Test;

/** An employer expert opens a matter of a new employer and finds it again. */
class EmployerExpertBrowserTest extends InBrowser {

  @Test
  void opensAnEmployersMatterAndFindsItAgain() {
    String businessId = BusinessIds.next().value();
    complaints.expect("400");
    signIn("yritysasiantuntija", "/tyonantajat");
    Look.at(page, "tyonantajat");
    link("Uusi työnantajan asia").click();
    press("Jatka");
    assertThat(page.locator(".notice--error")).containsText("Y-tunnus");
    Look.at(page, "tyonantaja-virheet");

    page.getByLabel("Y-tunnus").fill(businessId);
    page.getByLabel("Työnantajan nimi").fill("Selaimen Konepaja Oy");
    page.locator("#municipality").selectOption("638");
    page.locator("#segment").selectOption("LOCAL");
    page.locator("#process").selectOption("tyonantajan-palvelutarve");
    page.getByLabel("Sähköpostiosoite").fill("kaisa@konepaja.fi");
    press("Jatka");
    new FormOnPage(page)
        .choose("Kenen aloitteesta asiakkuus alkaa?", "Työnantaja otti yhteyttä")
        .pick("Miten yhteys syntyi?", "Puhelimitse")
        .pick("Mitä asia ensi sijassa koskee?", "Henkilöstön vähentämistä")
        .send();

    assertThat(page.locator("h1")).hasText("Selaimen Konepaja Oy");
    assertThat(page.locator("main")).containsText("Ota yhteyttä työnantajaan");
    Look.at(page, "tapaus-tyonantaja");

    startsChangeSecurity();

    page.navigate("/tyonantajat");
    page.locator("#q").fill(businessId);
    page.locator("form.filters button").click();
    link("Selaimen Konepaja Oy").click();
    assertThat(page.locator("main")).containsText("kaisa@konepaja.fi");
    Look.at(page, "tyonantaja");
  }

  /** Dismissals become an event of the case, which shows its people and its code. */
  private void startsChangeSecurity() {
    page.locator("#aloita summary").click();
    link("Muutosturva").click();
    new FormOnPage(page)
        .choose("Mitä työnantaja on kertonut?", "Irtisanomisista on päätetty")
        .write("Kuinka monta työntekijää arviolta irtisanotaan?", "12")
        .send();
    await(main("Sovi yhteistyöstä"));
    assertThat(page.locator("main")).containsText("Liitetty tapahtumaan");
    Look.at(page, "tapaus-muutosturva");
    link("Näytä henkilöt").click();
    assertThat(page.locator("h1")).hasText("Tapahtuman henkilöt");
    Look.at(page, "tapahtuman-henkilot");
  }

  private Locator link(String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
