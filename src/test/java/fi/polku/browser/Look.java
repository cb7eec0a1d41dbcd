package fi.polku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;

/**
 * Looks at a page as a desk and as a phone shows it, and finds nothing wrong. With {@code
 * -Dpictures} it keeps what it saw in {@code target/screenshots}.
 */
final class Look {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int DESK = 1280;
  private static final int PHONE = 400;
  private static final int HEIGHT = 900;

  private Look() {}

  /**
   * @param name of the pictures
   */
  static void at(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    at(page, name, DESK);
    at(page, name, PHONE);
    fitsAPhone(page, name);
    page.setViewportSize(DESK, HEIGHT);
  }

  /** Looks only as a phone shows it and keeps no picture: for pages much like others. */
  static void onPhone(Page page, String name) {
    page.setViewportSize(PHONE, HEIGHT);
    assertThat(Axe.barriers(page)).as("barriers on %s", name).isEmpty();
    fitsAPhone(page, name);
  }

  private static void fitsAPhone(Page page, String name) {
    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
        .as("%s is as wide as the phone", name)
        .isEqualTo(PHONE);
  }

  private static void at(Page page, String name, int width) {
    page.setViewportSize(width, HEIGHT);
    if (System.getProperty("pictures") != null) {
      Path picture = PICTURES.resolve(name + "-" + width + ".png");
      page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
    }
    assertThat(Axe.barriers(page)).as("barriers on %s at %d px", name, width).isEmpty();
  }
}
