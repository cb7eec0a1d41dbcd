package fi.polku.national.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.ModelInputs;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and register speak of the same entries. */
class EntryKindTest {

  @ParameterizedTest
  @MethodSource("entriesInModels")
  void everyEntryThatAModelNamesIsKnown(String key) {
    assertThat(EntryKind.ofKey(key).key()).isEqualTo(key);
  }

  static Set<String> entriesInModels() throws IOException {
    return ModelInputs.named("asiakasrekisteriKirjaus", "merkinta");
  }

  @ParameterizedTest
  @EnumSource
  void kindsAreFoundByTheirWord(EntryKind kind) {
    assertThat(EntryKind.ofKey(kind.key())).isEqualTo(kind);
  }

  @Test
  void otherWordsAreNot() {
    assertThatThrownBy(() -> EntryKind.ofKey("MUU")).isInstanceOf(IllegalArgumentException.class);
  }
}
