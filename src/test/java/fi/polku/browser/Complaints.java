package fi.polku.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a browser complains of: errors and warnings on the console, to which violations of the
 * content policy belong, uncaught errors, and files that were not there.
 */
final class Complaints {

  private static final Set<String> HEARD = Set.of("error", "warning");

  private final List<String> all = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Complaints(BrowserContext context) {
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> all.add("uncaught: " + error.error()));
    context.onResponse(
        answer -> {
          if (answer.status() >= 400) {
            all.add(answer.status() + " " + answer.url());
          }
        });
  }

  /** From now on complaints with this text are part of the test. */
  void expect(String text) {
    expected.add(text);
  }

  List<String> unexpected() {
    return all.stream().filter(one -> expected.stream().noneMatch(one::contains)).toList();
  }

  private void hear(ConsoleMessage message) {
    if (HEARD.contains(message.type())) {
      all.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }
}
