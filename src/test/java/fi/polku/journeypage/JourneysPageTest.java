package fi.polku.journeypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/journeys.md} tells the models as they are. When this fails, run the tests of this
 * package with {@code -Ddocs.update=1} and commit the page and its pictures.
 */
class JourneysPageTest {

  private static final Path PAGE = Path.of("docs", "journeys.md");

  private final List<Journey> journeys = Journey.all();

  @Test
  void theWalksAreThoseOfTheModels() throws IOException {
    part("journeys: written from the models", JourneysPage.of(journeys));
  }

  @Test
  void everySourceChapterNamesWhatCarriesIt() throws IOException {
    part("chapters: written from source-chapters.yml", SourceChapters.read().table(journeys));
  }

  private static void part(String name, String written) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end -->", from);
    if (System.getProperty("docs.update") != null) {
      Files.writeString(PAGE, page.substring(0, from) + written + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).as("docs/journeys.md: %s", name).isEqualTo(written);
  }
}
