package fi.polku.costs.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them. */
class SheetNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234,50|1234.50",
        "1\u00A0234\u00A0567,5|1234567.5",
        "1234.5|1234.5",
        "−3,25|-3.25",
        "-3|-3",
        "0,123|0.123",
        "12345.678|12345.678",
        "1 234.567|1234.567",
        "007|7",
        "1,5|1.5"
      })
  void areReadAsWritten(String written, BigDecimal meant) {
    assertThat(SheetNumbers.read(written)).isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234|number-ambiguous",
        "1,234|number-ambiguous",
        "1,234.5|number-ambiguous",
        "1.234,5|number-ambiguous",
        "1.234.567|number-ambiguous",
        "1 23|number",
        "1234 567|number",
        "12 345678|number",
        "1e5|number",
        "NaN|number",
        "5,|number",
        ",5|number",
        "-|number",
        "+5|number",
        "noin 5|number",
        "5 €|number",
        "'  '|number-missing",
        "1111111111222222222233333333334|number"
      })
  void othersAreRefused(String written, String code) {
    assertThatThrownBy(() -> SheetNumbers.read(written))
        .isInstanceOfSatisfying(
            InvalidValueException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
