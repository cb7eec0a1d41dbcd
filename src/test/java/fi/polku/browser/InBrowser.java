package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.acceptance.Polku;
import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person at a browser: each test has a fresh one, in Finnish, and fails if the browser complained
 * of anything. The API stands by for what others have done meanwhile.
 */
@PolkuTest
abstract class InBrowser {

  @LocalServerPort int port;

  Polku polku;
  LocalDate today;
  BrowserContext context;
  Page page;
  Complaints complaints;

  @BeforeEach
  void open() {
    polku = new Polku(port);
    today = polku.today();
    context =
        Chromium.orSkip()
            .newContext(
                new NewContextOptions()
                    .setBaseURL("http://localhost:" + port)
                    .setLocale("fi-FI")
                    .setTimezoneId("Europe/Helsinki")
                    .setViewportSize(1280, 900));
    complaints = new Complaints(context);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
      assertThat(complaints.unexpected()).as("complaints of the browser").isEmpty();
    }
  }

  /** Signs in on the login page that the asked page leads to. */
  void signIn(String user, String path) {
    page.navigate(path);
    page.locator("#username").fill(user);
    page.locator("#password").fill("polku");
    page.locator("button[type=submit].hds-button--fullwidth").click();
    assertThat(page.locator(".user-menu__name")).containsText(user);
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
  }

  /** Brings a widget of a script to life; a test that does not wait would look too early. */
  void awaitWidget(String selector) {
    assertThat(page.locator(selector).first()).isVisible();
  }
}
