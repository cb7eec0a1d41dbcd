package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {

  private static final long TEN_TRILLION_IN_CENTS = 1_000_000_000_000_000L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "1,5 | 150",
        "1.05 | 105",
        "1 234,56 € | 123456",
        "1\u00a0234\u00a0567,89\u00a0€ | 123456789",
        "-0,01 | -1",
        "\u22123,00 | -300",
        "60481927 | 6048192700"
      })
  void readsAmounts(String text, long cents) {
    assertThat(Euro.of(text).cents()).isEqualTo(cents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.234",
        "1,234",
        "1.234,56",
        "1 23,00",
        "12 34",
        ",5",
        "1e3",
        "1,",
        "--1",
        "9999999999999999",
        "1 €€",
        "1.2.3"
      })
  void refusesWhatIsNoAmountOrCouldBeReadInTwoWays(String text) {
    assertThatThrownBy(() -> Euro.of(text)).hasMessage("euro");
  }

  @Test
  void addsAndSubtractsExactlyOrNotAtAll() {
    assertThat(Euro.of("0,10").add(Euro.of("0,20"))).isEqualTo(Euro.of("0,30"));
    assertThat(Euro.ZERO.subtract(Euro.of("0,01"))).hasToString("-0.01");
    assertThatThrownBy(() -> new Euro(Long.MAX_VALUE).add(new Euro(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Euro(Long.MIN_VALUE).subtract(new Euro(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void formatsForPeople() {
    var amount = Euro.of("-1234,50");

    assertThat(amount.format(Locale.forLanguageTag("fi-FI")))
        .isEqualTo("\u22121\u00a0234,50\u00a0€");
    assertThat(amount.format(Locale.forLanguageTag("sv-FI")))
        .isEqualTo("\u22121\u00a0234,50\u00a0€");
    assertThat(amount.format(Locale.ENGLISH)).isEqualTo("-€1,234.50");
  }

  @Property
  void readsBackWhatItWroteInFinnishAndSwedish(
      @ForAll @LongRange(min = -TEN_TRILLION_IN_CENTS, max = TEN_TRILLION_IN_CENTS) long cents) {
    var amount = new Euro(cents);

    assertThat(Euro.of(amount.format(Language.FI.locale()))).isEqualTo(amount);
    assertThat(Euro.of(amount.format(Language.SV.locale()))).isEqualTo(amount);
    assertThat(Euro.of(amount.toString())).isEqualTo(amount);
  }
}
