package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityCodeTest {

  @ParameterizedTest
  @CsvSource({
    "131052-308T, 1952-10-13",
    "010594Y9032, 1994-05-01",
    "010594Y9021, 1994-05-01",
    "020594X903P, 1994-05-02",
    "030594W903B, 1994-05-03",
    "040594V9030, 1994-05-04",
    "050594U903M, 1994-05-05",
    "010516B903X, 2016-05-01",
    "020516C903K, 2016-05-02",
    "030516D9037, 2016-05-03",
    "010501E9032, 2001-05-01",
    "020503F9037, 2003-05-02",
    "020501A999T, 2001-05-02",
    "020180-999Y, 1980-01-02"
  })
  void readsTheAuthoritysExamplesWithTheirDayOfBirth(String text, LocalDate birthDate) {
    var code = PersonalIdentityCode.of(text);

    assertThat(code.value()).isEqualTo(text);
    assertThat(code.birthDate()).isEqualTo(birthDate);
  }

  @Test
  void readsTheEighteenHundredsAndLeapDays() {
    assertThat(withCheck("290296", "+", "002").birthDate()).isEqualTo("1896-02-29");
    assertThat(withCheck("290200", "A", "899").birthDate()).isEqualTo("2000-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "131052-308U, personal-identity-code-check",
    "010190-999K, personal-identity-code-check",
    "310252-308Y, personal-identity-code-date",
    "321086-838X, personal-identity-code-date",
    "290200-123A, personal-identity-code-date",
    "191086-838I, personal-identity-code-check",
    "150715J0101, personal-identity-code-form",
    "131052G308T, personal-identity-code-form",
    "131052-3O8T, personal-identity-code-form",
    "131052308T, personal-identity-code-form",
    "131052-308TT, personal-identity-code-form",
    "１３1052-308T, personal-identity-code-form",
    "'', personal-identity-code-form"
  })
  void refusesWithTheReason(String text, String reason) {
    var refusal =
        catchThrowableOfType(InvalidValueException.class, () -> PersonalIdentityCode.of(text));

    assertThat(refusal.code()).isEqualTo(reason);
    assertThat(PersonalIdentityCode.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001"})
  void refusesIndividualNumbersThatAreNeverGiven(String number) {
    assertThatThrownBy(() -> withCheck("131052", "-", number))
        .hasMessage("personal-identity-code-form");
  }

  @Test
  void acceptsSpaceAroundAndLowerCaseButNoForeignLettersThatUpperCaseToAscii() {
    assertThat(PersonalIdentityCode.of(" 010501e9032\n").value()).isEqualTo("010501E9032");
    // U+017F, the long s, would become S
    assertThat(PersonalIdentityCode.parse("131052-30\u017f")).isEmpty();
    assertThat(PersonalIdentityCode.parse("1".repeat(100_000))).isEmpty();
  }

  @Test
  void theSignIsPartOfTheIdentity() {
    assertThat(withCheck("010594", "-", "903")).isNotEqualTo(withCheck("010594", "Y", "903"));
    assertThat(PersonalIdentityCode.of("010594Y9032"))
        .isEqualTo(PersonalIdentityCode.of("010594y9032"))
        .hasSameHashCodeAs(PersonalIdentityCode.of("010594y9032"));
  }

  @Test
  void revealsItselfNeitherInPrintNorInErrorsNorInJson() {
    var code = PersonalIdentityCode.of("131052-308T");

    assertThat(code.toString()).doesNotContain("131052").doesNotContain("308T");
    assertThatThrownBy(() -> PersonalIdentityCode.of("131052-308U"))
        .hasMessageNotContaining("131052");
    assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(code))
        .isInstanceOf(JsonMappingException.class);
  }

  private static PersonalIdentityCode withCheck(String date, String sign, String number) {
    int remainder = Integer.parseInt(date + number) % 31;
    return PersonalIdentityCode.of(
        date + sign + number + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(remainder));
  }
}
