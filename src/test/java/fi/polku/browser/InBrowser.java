package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
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

  private static final int LOOKS = 40;

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

  /** Looks at the page anew until it shows what a job behind the scenes brings. */
  void await(Locator expected) {
    for (int look = 1; look <= LOOKS; look++) {
      try {
        expected.first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE / LOOKS));
        return;
      } catch (TimeoutError notYet) {
        page.reload();
      }
    }
    assertThat(expected.first()).isVisible();
  }

  /** The page's content, once it holds the text. */
  Locator main(String text) {
    return page.locator("main").filter(new Locator.FilterOptions().setHasText(text));
  }

  /** A row of the task list. */
  Locator task(String name) {
    return page.locator("[data-row-open]").filter(new Locator.FilterOptions().setHasText(name));
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
