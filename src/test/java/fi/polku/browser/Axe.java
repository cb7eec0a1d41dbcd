package fi.polku.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers with axe-core; whatever it finds counts, serious or not. */
final class Axe {

  private static final String SOURCE = read();

  private static final String RUN =
      """
      async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const {violations} = await axe.run(document, {resultTypes: ['violations']});
        document.querySelectorAll('[style=""]').forEach((touched) => touched.removeAttribute('style'));
        return violations.flatMap(({id, help, nodes}) =>
          nodes.map(({html, failureSummary}) => `${id}: ${help} | ${html.slice(0, 200)} | ${failureSummary}`));
      }
      """;

  private Axe() {}

  /** One line for each element with a barrier. The page is left as it was. */
  @SuppressWarnings("unchecked")
  static List<String> barriers(Page page) {
    if ((boolean) page.evaluate("!window.axe")) {
      page.evaluate(SOURCE + "; undefined");
    }
    return (List<String>) page.evaluate(RUN);
  }

  private static String read() {
    try (var file = Axe.class.getResourceAsStream("/axe/axe.min.js")) {
      return new String(
          Objects.requireNonNull(file, "axe.min.js, put there by the front end's build")
              .readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
