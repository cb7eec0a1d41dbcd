package fi.polku.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found as people write them: without accents, in any order, by their beginnings. */
class NameWordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          anna virt,        Anna-Liisa Virtanen
          VIRTANEN anna,    Anna-Liisa Virtanen
          liisa,            Anna-Liisa Virtanen
          jarvi,            Åke Järvinen
          järvi åke,        Åke Järvinen
          strom,            Bjørn Strøm
          weiss,            Eva Weiß
          lapinjarvelai,    Kai Lapinjärveläinen
          o brien,          Sean O’Brien
          """)
  void searchFindsTheName(String search, String name) {
    assertThat(NameWords.of(search).begin(NameWords.of(name))).isTrue();
    assertThat(NameWords.of(name).beginnings()).containsAll(NameWords.of(search).lookups());
  }

  @ParameterizedTest
  @CsvSource({"anna kos, Anna Virtanen", "irtanen, Anna Virtanen", "annaliisa, Anna-Liisa Oy"})
  void searchDoesNotFindAnother(String search, String name) {
    assertThat(NameWords.of(search).begin(NameWords.of(name))).isFalse();
  }

  @Test
  void aLetterAloneIsFoundOnlyAsAWholeWord() {
    assertThat(NameWords.of("Bo Ek").beginnings()).contains("bo", "ek").doesNotContain("b", "e");
    assertThat(NameWords.of("B").lookups()).containsExactly("b");
  }

  @Test
  void theIndexIsBounded() {
    String endless = "Aleksanteri ".repeat(3) + "ab cd ef gh ij kl mn op qr st uv wx yz äå öä";

    assertThat(NameWords.of(endless).words()).hasSize(12);
    assertThat(NameWords.of("  -- ’ ").words()).isEmpty();
  }
}
