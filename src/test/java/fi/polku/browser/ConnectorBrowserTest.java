package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROCESS_OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import fi.polku.acceptance.JobSearchMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A process owner builds a step to a national system from the catalogue, without code. */
class ConnectorBrowserTest extends InBrowser {

  private static final String KEY = "kokeiluviesti";

  @Test
  void aStepOfTheCatalogueIsDrawnReleasedAndRun() {
    signIn(PROCESS_OWNER, "/mallit/liittymat");
    Look.at(page, "mallit-liittymat");
    page.locator("#q").fill("suomi.fi-viesti");
    press("Rajaa");
    assertThat(page.locator("main h2")).hasCount(1);
    assertThat(page.locator("main")).containsText("Lähetä Suomi.fi-viesti");

    page.navigate("/mallit/uusi");
    page.locator("#name").fill("Kokeiluviesti");
    page.locator("#key").fill(KEY);
    press("Luo luonnos");
    describeProcess();
    drawStep();
    press("Tarkista");
    assertThat(page.locator("[data-editor-problems]")).containsText("task_kerro_asiakkaalle");
    field("Nimi ruotsiksi").fill("Berätta för kunden");
    Look.at(page, "muokkain-liittyma");
    release();

    runs();
  }

  private void describeProcess() {
    assertThat(page.locator("[data-editor] [data-element-id=start_asia]").first()).isVisible();
    template("Prosessin aloitus");
    group("Prosessin tiedot");
    field("Aloittajat").fill(CASEWORKER);
    field("Nimi ruotsiksi").fill("Provmeddelande");
    field("Nimi englanniksi").fill("Trial message");
    group("Kuvaus");
    field("Osan kuvaus").fill("Kertoo asiakkaalle. Lähde: LINES 6.");
  }

  private void drawStep() {
    page.locator(".djs-palette [data-action='create.task']").click();
    BoundingBox flow = page.locator("[data-element-id=flow_asia_valmis]").first().boundingBox();
    double x = flow.x + flow.width / 2;
    double y = flow.y + flow.height / 2;
    page.mouse().move(x - 20, y);
    page.mouse().move(x, y);
    page.mouse().click(x, y);
    page.keyboard().type("Kerro asiakkaalle");
    page.keyboard().press("Enter");
    template("Lähetä Suomi.fi-viesti");
    assertThat(page.locator("[data-element-id=task_kerro_asiakkaalle]").first()).isVisible();
    field("Nimi englanniksi").fill("Tell the customer");
    field("Viesti").selectOption("Omatoiminen asiointi");
  }

  private void release() {
    page.onceDialog(dialog -> dialog.accept());
    press("Julkaise");
    page.waitForURL(address -> !address.endsWith("/muokkaa"));
  }

  private void runs() {
    String caseId = polku.start(JobSearchMessage.online(today));
    polku
        .api()
        .post(CASEWORKER, "/api/v1/cases/%s/journeys/%s".formatted(caseId, KEY), Map.of())
        .as(201);
    polku.advance("PT1S");
    assertThat(polku.timeline(caseId)).contains("message-sent");
  }

  private void template(String name) {
    page.locator(".bio-properties-panel-select-template-button").first().click();
    page.locator(".djs-popup .entry").filter(new Locator.FilterOptions().setHasText(name)).click();
  }

  private void group(String name) {
    page.locator(".bio-properties-panel-group-header")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
  }

  private Locator field(String label) {
    return page.locator(".bio-properties-panel")
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }
}
