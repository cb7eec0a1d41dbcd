package fi.polku.national.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.ModelInputs;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and Koto-Digi speak of the same stages. */
class IntegrationStageTest {

  @ParameterizedTest
  @MethodSource("stagesInModels")
  void everyStageThatAModelNamesIsKnown(String key) {
    assertThat(IntegrationStage.ofKey(key).key()).isEqualTo(key);
  }

  static Set<String> stagesInModels() throws IOException {
    return ModelInputs.passed("kotoMerkinta");
  }

  @ParameterizedTest
  @EnumSource
  void stagesAreFoundByTheirWord(IntegrationStage stage) {
    assertThat(IntegrationStage.ofKey(stage.key())).isEqualTo(stage);
  }

  @Test
  void otherWordsAreNot() {
    assertThatThrownBy(() -> IntegrationStage.ofKey("MUU"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
