package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class PersonalIdentityCodePropertiesTest {

  private static final String ALPHABET = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final Map<Integer, String> SIGNS = Map.of(18, "+", 19, "-YXWVU", 20, "ABCDEF");

  @Property
  void everyDayAndNumberIsReadBackAndAnotherCheckCharacterNever(
      @ForAll @DateRange(min = "1850-01-01", max = "2099-12-31") LocalDate born,
      @ForAll @IntRange(min = 2, max = 999) int number,
      @ForAll @IntRange(max = 5) int sign,
      @ForAll @IntRange(min = 1, max = 30) int slip) {
    String date = born.format(DateTimeFormatter.ofPattern("ddMMyy"));
    String digits = date + "%03d".formatted(number);
    String signs = SIGNS.get(born.getYear() / 100);
    String start = date + signs.charAt(sign % signs.length()) + "%03d".formatted(number);
    int check = Integer.parseInt(digits) % 31;

    assertThat(PersonalIdentityCode.of(start + ALPHABET.charAt(check)).birthDate()).isEqualTo(born);
    assertThat(PersonalIdentityCode.parse(start + ALPHABET.charAt((check + slip) % 31))).isEmpty();
  }
}
