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
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The system's own Chromium, started once for all tests of a run. Tests are skipped, and say so
 * aloud, where none is installed.
 */
public final class Chromium implements BeforeAllCallback {

  private static final Optional<Path> EXECUTABLE = find();

  private static Browser browser;

  /** The running browser. */
  public static Browser browser() {
    return browser;
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    if (EXECUTABLE.isEmpty()) {
      System.err.println("*** BROWSER TEST SKIPPED: no chromium or google-chrome on the PATH ***");
    }
    Assumptions.assumeTrue(EXECUTABLE.isPresent(), "no chromium or google-chrome on the PATH");
    browser =
        test.getRoot()
            .getStore(Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Running.class)
            .browser;
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

  /** Closed after the last test, by the thread that opened it. */
  private static final class Running implements CloseableResource {

    private final Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow()));

    @Override
    public void close() {
      playwright.close();
    }
  }
}
