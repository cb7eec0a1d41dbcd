package fi.polku.journeypage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplatesForTests;
import fi.polku.national.connectors.OurConnectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/national-systems.md} tells the systems as their files do; what stands around them is
 * in {@code national-systems.md} of the test resources. When this fails, run it with {@code
 * -Ddocs.update=1} and commit the page.
 */
class ConnectorsPageTest {

  private static final Path PAGE = Path.of("docs", "national-systems.md");
  private static final Path AROUND = Path.of("src", "test", "resources", "national-systems.md");

  @Test
  void thePageTellsTheSystemsAsTheyAre() throws IOException {
    var templates =
        ElementTemplatesForTests.read().all().stream()
            .collect(toMap(ElementTemplate::id, Function.identity()));
    String systems = new ConnectorsPage(templates).of(OurConnectors.read().all());
    String written = Files.readString(AROUND).replace("<!-- systems -->\n", systems);
    if (System.getProperty("docs.update") != null) {
      Files.writeString(PAGE, written);
      return;
    }
    assertThat(Files.readString(PAGE)).as("docs/national-systems.md").isEqualTo(written);
  }
}
