package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fi.polku.acceptance.Polku;
import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person at a browser: each test has a fresh one, in Finnish, and fails if the browser complained
 * of anything. The API stands by for what others have done meanwhile.
 */
@PolkuTest
@Tag("browser")
@ExtendWith(Chromium.class)
abstract class InBrowser {

  /** Milliseconds that a busy machine may take. */
  private static final double PATIENCE = 30_000;

  static final String CLAIM = "main form[action$='/ota'] button";

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
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setBaseURL("http://localhost:" + port)
                    .setLocale("fi-FI")
                    .setTimezoneId("Europe/Helsinki")
                    .setViewportSize(1280, 900));
    complaints = new Complaints(context);
    context.setDefaultTimeout(PATIENCE);
    setDefaultAssertionTimeout(PATIENCE);
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
    page.waitForLoadState();
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** Takes the task of the page, or the first free one of a list. */
  void claim() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator(CLAIM).first().click();
    assertThat(page.locator(".notice--success")).isVisible();
  }
}
