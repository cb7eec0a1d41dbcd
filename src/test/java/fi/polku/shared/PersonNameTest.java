package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino Maria",
        "Yli-Åkerlund",
        "O'Brien",
        "d’Arc",
        "von der Leyen",
        "J. R. R.",
        "Ñandú",
        "محمد",
        "ሰላም",
        "Nguyễn Thị Ánh",
        "李",
        "Ólafsdóttir"
      })
  void readsNamesOfAnyScript(String name) {
    assertThat(PersonName.of(name).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Aino<b>",
        "&lt;b&gt;",
        "=HYPERLINK(A1)",
        "-Aino",
        "'",
        "- -",
        "",
        "   ",
        "Aino\nMaria",
        "Aino\u0000",
        "A\u202Eino",
        "Aino1",
        "${x}",
        "a@b",
        "Aino;Maria",
        "\u0301a",
        "A\u00a0B",
        "🙂"
      })
  void refusesWhatIsNoName(String name) {
    assertThatThrownBy(() -> PersonName.of(name)).hasMessage("person-name");
  }

  @Test
  void normalisesSpacesAndCombiningMarks() {
    assertThat(PersonName.of("  Aino   Maria ").value()).isEqualTo("Aino Maria");
    assertThat(PersonName.of("A\u030Akerlund")).isEqualTo(PersonName.of("Åkerlund"));
  }

  @Test
  void isAtMostAHundredCharacters() {
    assertThat(PersonName.of("a".repeat(100)).value()).hasSize(100);
    for (int length : new int[] {101, 100_000}) {
      assertThatThrownBy(() -> PersonName.of("a".repeat(length)))
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo("too-long");
                assertThat(refusal.arguments()).containsExactly(100);
              });
    }
  }

  @Test
  void printsMasked() {
    assertThat(PersonName.of("Aino").toString()).doesNotContain("Aino");
  }
}
