package fi.polku.journeypage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.polku.browser.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every journey has a picture of its present model; each picture names the hash of what it shows.
 * Drawing them ({@code -Ddocs.update=1}) needs Chromium, holding them to the models does not.
 */
class JourneyPicturesTest {

  private static final Path FOLDER = Path.of("docs", "images", "journeys");
  private static final Path VIEWER =
      Path.of("src/main/frontend/node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");
  private static final String DRAW =
      """
      async xml => {
        const viewer = new BpmnJS({ container: document.body });
        await viewer.importXML(xml);
        const { svg } = await viewer.saveSVG();
        viewer.destroy();
        return svg;
      }
      """;

  private final List<Journey> journeys = Journey.all();

  @Test
  @DisabledIfSystemProperty(named = "docs.update", matches = ".*")
  void everyPictureShowsItsPresentModel() throws IOException {
    for (Journey journey : journeys) {
      assertThat(picture(journey)).exists();
      assertThat(Files.readString(picture(journey)))
          .as("picture of %s; draw it anew with -Ddocs.update=1", journey.id())
          .contains(mark(journey));
    }
    try (Stream<Path> pictures = Files.list(FOLDER)) {
      assertThat(pictures.toList())
          .containsExactlyInAnyOrderElementsOf(
              journeys.stream().map(JourneyPicturesTest::picture).toList());
    }
  }

  @ExtendWith(Chromium.class)
  @EnabledIfSystemProperty(named = "docs.update", matches = ".*")
  static class Drawing {

    @Test
    void drawsWhatHasChanged() throws IOException {
      Files.createDirectories(FOLDER);
      try (Page page = Chromium.browser().newPage()) {
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
        for (Journey journey : Journey.all()) {
          if (!isPresent(journey)) {
            String svg = (String) page.evaluate(DRAW, Files.readString(journey.file()));
            Files.writeString(picture(journey), svg.strip() + "\n" + mark(journey) + "\n");
          }
        }
      }
    }

    private static boolean isPresent(Journey journey) throws IOException {
      return Files.exists(picture(journey))
          && Files.readString(picture(journey)).contains(mark(journey));
    }
  }

  private static Path picture(Journey journey) {
    return FOLDER.resolve(journey.id() + ".svg");
  }

  private static String mark(Journey journey) throws IOException {
    try {
      byte[] content = Files.readString(journey.file()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "<!-- model " + HexFormat.of().formatHex(hash) + " -->";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
