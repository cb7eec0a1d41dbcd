package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROCESS_OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.polku.acceptance.FormAnswers;
import fi.polku.acceptance.JobSearchMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The process owner lists, opens, changes and releases models in the browser. */
class ProcessOwnerBrowserTest extends InBrowser {

  private static final String TABLE = "/mallit/paatokset/palvelulinja";

  @Test
  void changesTheServiceLineTableAndTheNextCaseUsesIt() {
    String earlier = assessed();
    int version = polku.decision(earlier, "palvelulinja").path("version").asInt();
    signIn(PROCESS_OWNER, TABLE);
    Look.at(page, "mallit-paatos");
    page.locator("main a[href$='/muokkaa']").click();
    Locator cells = page.locator("[data-editor] td.output-cell");
    assertThat(cells.first()).isVisible();
    Look.at(page, "muokkain-dmn");

    cells
        .filter(new Locator.FilterOptions().setHasText("Ammattitaito ja osaaminen vastaavat"))
        .click();
    assertThat(page.locator("td.output-cell :focus")).isVisible();
    page.keyboard().press("Control+a");
    page.keyboard().type("\"Uusi perustelu selaimesta.\"");
    assertThat(page.locator("[data-editor-status]")).not().isEmpty();
    page.onceDialog(dialog -> dialog.accept());
    press("Julkaise");
    page.waitForURL(address -> !address.endsWith("/muokkaa"));
    assertThat(page.locator("main")).containsText("prosessinomistaja");

    String later = assessed();

    var decision = polku.decision(later, "palvelulinja");
    assertThat(decision.path("version").asInt()).isGreaterThan(version);
    assertThat(decision.path("outcome").path("perusteluFi").asText())
        .isEqualTo("Uusi perustelu selaimesta.");
    assertThat(polku.decision(earlier, "palvelulinja").path("version").asInt()).isEqualTo(version);
  }

  @Test
  void savesADraftOfAProcess() {
    signIn(PROCESS_OWNER, "/mallit/prosessit/alkukartoitus");
    Look.at(page, "mallit-prosessi");
    page.locator("main a[href$='/muokkaa']").click();
    Locator step = page.locator("[data-editor] [data-element-id=task_tee_alkukartoitus]").first();
    assertThat(step).isVisible();
    step.click();
    assertThat(page.locator(".bio-properties-panel-group-header").first()).isVisible();
    Look.at(page, "muokkain-bpmn");
    press("Tarkista");
    assertThat(page.locator("[data-editor-status]")).containsText("Tarkistus ei löytänyt");
    press("Tallenna luonnos");
    assertThat(page.locator("[data-editor-status]")).containsText("Luonnos on tallennettu");
    page.navigate("/mallit");
    assertThat(page.locator("main")).containsText("Luonnos: prosessinomistaja");
    Look.at(page, "mallit");
  }

  @Test
  void savesADraftOfAForm() {
    signIn(PROCESS_OWNER, "/mallit/lomakkeet/ensiyhteydenotto");
    assertThat(page.locator(".fjs-form")).isVisible();
    Look.at(page, "mallit-lomake");
    page.locator("main a[href$='/muokkaa']").click();
    assertThat(page.locator(".fjs-editor-container .fjs-form-field").first()).isVisible();
    Look.at(page, "muokkain-lomake");
    press("Tallenna luonnos");
    assertThat(page.locator("[data-editor-status]")).containsText("Luonnos on tallennettu");
  }

  @ParameterizedTest
  @CsvSource({"/mallit, mallit-lista", "/mallit/uusi, mallit-uusi"})
  void page(String path, String name) {
    signIn(PROCESS_OWNER, path);
    Look.at(page, name);
  }

  private String assessed() {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    polku.complete(CASEWORKER, caseId, "task_tee_alkukartoitus", FormAnswers.assessment());
    return caseId;
  }
}
