package fi.polku.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's own Chromium, started once for all tests of a run. */
final class Chromium {

  private static final Optional<Path> EXECUTABLE = find();

  private Chromium() {}

  /**
   * The running browser; the test is skipped, and says so aloud, where no Chromium is installed.
   */
  static Browser orSkip() {
    if (EXECUTABLE.isEmpty()) {
      System.err.println("*** BROWSER TEST SKIPPED: no chromium or google-chrome on the PATH ***");
    }
    Assumptions.assumeTrue(EXECUTABLE.isPresent(), "no chromium or google-chrome on the PATH");
    return Running.BROWSER;
  }

  private static Optional<Path> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Running {

    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow()));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }
}
