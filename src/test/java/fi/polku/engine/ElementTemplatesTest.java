package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The element templates of all files are one list. */
class ElementTemplatesTest {

  private static final String STEP = "[{\"id\": \"fi.polku.koe\", \"name\": \"Koe\"}]";

  @Test
  void readsOursFromAllTheirFiles() {
    var ours = ElementTemplatesForTests.read().all();

    assertThat(ours)
        .extracting(ElementTemplate::id)
        .doesNotHaveDuplicates()
        .contains("fi.polku.maaraaika", "fi.polku.suomifi-viesti", "fi.polku.ajanvaraus");
    assertThat(ours).allSatisfy(step -> assertThat(step.description()).isNotBlank());
  }

  @Test
  void readsWhatAStepCallsAndAsks() {
    ElementTemplate message =
        ElementTemplatesForTests.read().all().stream()
            .filter(step -> step.id().equals("fi.polku.suomifi-viesti"))
            .findFirst()
            .orElseThrow();

    assertThat(message.delegate()).hasValue("suomifiViesti");
    assertThat(message.properties().filter(ElementTemplate.Property::required))
        .extracting(ElementTemplate.Property::name)
        .contains("viesti")
        .doesNotContain("teksti");
  }

  @Test
  void refusesTheSameIdInTwoFiles() {
    assertThatThrownBy(() -> read(STEP, STEP))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fi.polku.koe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\": \"fi.polku.koe\"}]", "[{\"name\": \"Koe\"}]", "[1]"})
  void refusesATemplateWithoutIdOrName(String file) {
    assertThatThrownBy(() -> read(file)).hasMessageContaining("no id or no name");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> read("[{")).isInstanceOf(IOException.class);
  }

  private static void read(String... files) throws IOException {
    new ElementTemplates(new Files(files), new ObjectMapper());
  }

  /** Files in memory, named by their place. */
  private static final class Files extends PathMatchingResourcePatternResolver {

    private final String[] contents;

    Files(String... contents) {
      this.contents = contents;
    }

    @Override
    public Resource[] getResources(String pattern) {
      return Arrays.stream(contents).map(Files::file).toArray(Resource[]::new);
    }

    private static Resource file(String content) {
      return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
        @Override
        public String getFilename() {
          return "koe.json";
        }
      };
    }
  }
}
