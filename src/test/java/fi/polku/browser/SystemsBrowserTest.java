package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;

import com.microsoft.playwright.Locator;
import fi.polku.acceptance.JobSearchMessage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The administrator sees a system that is down, confirms one act by hand and tries the rest. */
class SystemsBrowserTest extends InBrowser {

  private static final String ADMIN = "paakayttaja";

  @AfterEach
  void bringBack() {
    polku.api().delete(PROGRAM, "/sandbox/faults").as(204);
    polku.advance("PT15M");
    polku.advance("PT15M");
  }

  @Test
  void anOutageIsSeenAndLookedAfter() {
    polku.fail("messages", "DOWN", 1000);
    String caseId =
        IntStream.range(0, 8)
            .mapToObj(one -> JobSearchMessage.online(today).withChange("WORK", today.plusDays(60)))
            .map(polku::start)
            .toList()
            .get(0);
    polku.advance("PT1S");

    signIn(CASEWORKER, "/tapaukset/" + caseId);
    assertThat(page.locator(".outage")).containsText("Juuri nyt ei vastaa: Suomi.fi-viestit");
    assertThat(page.locator("main")).containsText("Odottaa: Suomi.fi-viestit");
    Look.at(page, "tapaus-hairio");
    page.locator("form[action='/uloskirjaus'] button").click();

    signIn(ADMIN, "/jarjestelmat");
    Look.at(page, "jarjestelmat");
    page.locator("th a[href='/jarjestelmat/messages']").click();
    assertThat(page.locator("main")).containsText("Vaiheet jatkuvat itsestään");
    Look.at(page, "jarjestelma");

    Locator confirmable = page.locator(".task-item:has(summary)").first();
    confirmable.locator("summary").click();
    confirmable.locator("input[name=syy]").fill("Soitin: viesti on perillä.");
    confirmable.locator("details button").click();
    assertThat(page.locator(".notice--success")).containsText("Vahvistus on tallennettu");

    press("Yritä kaikkia uudelleen");
    assertThat(page.locator(".notice--success")).containsText("yritetään nyt uudelleen");
  }
}
