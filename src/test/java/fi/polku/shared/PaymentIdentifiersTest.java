package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentIdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"FI2112345600000785", "FI21 1234 5600 0007 85", "fi2112345600000785"})
  void readsFinnishAccounts(String text) {
    assertThat(Iban.of(text)).hasToString("FI2112345600000785");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE89370400440532013000", "GB29NWBK60161331926819"})
  void readsForeignAccounts(String text) {
    assertThat(Iban.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FI2112345600000786", "FI211234560000078", "12345600000785", "FI", "", "٢"})
  void refusesWrongAccounts(String text) {
    assertThatThrownBy(() -> Iban.of(text)).hasMessage("iban");
    assertThat(Iban.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345672",
        "1234561",
        "234096783",
        "RF18539007547034",
        "RF8512345672",
        "RF341234561"
      })
  void readsReferences(String text) throws Exception {
    var json = new ObjectMapper();
    PaymentReference reference = PaymentReference.of(text);
    assertThat(reference).hasToString(text);
    assertThat(reference.isCreditorReference()).isEqualTo(text.startsWith("RF"));
    assertThat(json.readValue(json.writeValueAsString(reference), PaymentReference.class))
        .isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345673",
        "123",
        "0000",
        "123456789012345678907",
        "RF19539007547034",
        "RF85",
        "1234567A",
        ""
      })
  void refusesWrongReferences(String text) {
    assertThatThrownBy(() -> PaymentReference.of(text)).hasMessage("payment-reference");
    assertThat(PaymentReference.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1234567,12345672,RF8512345672", "123456,1234561,RF341234561"})
  void makesReferencesOfOnesOwnNumbers(String base, String finnish, String creditor) {
    PaymentReference reference = PaymentReference.ofBase(base);
    assertThat(reference).hasToString(finnish);
    assertThat(reference.asCreditorReference()).hasToString(creditor);
    assertThat(reference.asCreditorReference().asCreditorReference()).hasToString(creditor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "0123", "12345678901234567890", "12a"})
  void refusesNumbersThatMakeNoReference(String base) {
    assertThatThrownBy(() -> PaymentReference.ofBase(base)).hasMessage("payment-reference");
  }

  @Test
  void makesInvoicingAddressesOfBusinessIds() {
    assertThat(Ovt.of(BusinessId.of("0112038-9"))).hasToString("003701120389");
    assertThat(new Ovt("003701120389A1")).hasToString("003701120389A1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"003701120388", "01120389", "0037011203891234567", "003801120389", "", "0037"})
  void refusesWrongInvoicingAddresses(String text) {
    assertThatThrownBy(() -> new Ovt(text)).hasMessage("ovt");
  }
}
