package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.SUPERVISOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;

/** The supervisor sees a breached deadline, its tasks, and looks into it. */
class SupervisorBrowserTest extends InBrowser {

  @Test
  void findsABreachedContactAndLooksIntoIt() {
    polku.start(
        JobSearchMessage.online(today)
            .with("municipality", "616")
            .with("firstNames", "Pekka")
            .with("lastName", "Myöhänen"));
    polku.advance("P25D");
    signIn(SUPERVISOR, "/valvonta");
    assertThat(page.locator("[data-chart] svg, [data-chart] canvas").first()).isVisible();
    Look.at(page, "valvonta");

    Locator row =
        page.locator("tr")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.getByRole(
                            AriaRole.ROWHEADER,
                            new Page.GetByRoleOptions().setName("Pukkila").setExact(true))))
            .first();
    row.locator("td.cell--bad a").click();
    assertThat(page.locator("main")).containsText("Pekka Myöhänen");

    page.navigate("/tehtavat?nayta=kaikki&haku=Myöhänen");
    Look.at(page, "tehtavat-ylittynyt");
    page.locator("[data-row-open]")
        .filter(new Locator.FilterOptions().setHasText("Selvitä määräajan ylitys"))
        .click();
    claim();
    new FormOnPage(page)
        .choose("Miksi määräaika ylittyi?", "Työtä oli liikaa")
        .write("Mitä tehdään, jotta asia etenee?", "Soitetaan tänään.")
        .send();
    assertThat(page.locator(".notice--success")).containsText("Tehtävä on tehty");
  }
}
