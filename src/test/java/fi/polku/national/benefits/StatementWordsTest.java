package fi.polku.national.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and payers speak of the same things. */
class StatementWordsTest {

  @Test
  void everyPayerThatTheFormOffersIsKnown() throws IOException {
    assertThat(offered("lausunto-tiedot", "etuudenMaksaja"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Payer.ofKey(key).key()).isEqualTo(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lausunto-perusmuotoinen", "lausunto-vaativa"})
  void everyConclusionThatAFormOffersIsKnown(String form) throws IOException {
    assertThat(offered(form, "lausunnonSisalto"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Conclusion.ofKey(key).key()).isEqualTo(key));
  }

  @Test
  void otherWordsAreNot() {
    assertThatThrownBy(() -> Payer.ofKey("PANKKI")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Conclusion.ofKey("")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> offered(String form, String field) throws IOException {
    return JsonPath.read(
        Files.readString(Path.of("forms", form + ".form")),
        "$.components[?(@.key == '" + field + "')].values[*].value");
  }
}
