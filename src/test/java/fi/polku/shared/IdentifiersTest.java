package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"0112038-9", "0116297-6", "0245437-2", "2077474-0"})
  void readsBusinessIds(String text) {
    assertThat(BusinessId.of(" " + text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2077474-1", "1234567-8", "0000000-0", "112038-9", "01120389", ""})
  void refusesWrongBusinessIds(String text) {
    assertThat(BusinessId.parse(text)).isEmpty();
  }

  @Test
  void refusesABusinessIdWhoseRemainderIsOne() {
    // 9 x 5 = 45, 45 mod 11 = 1: no check digit exists
    for (int check = 0; check <= 9; check++) {
      assertThat(BusinessId.parse("0009000-" + check)).isEmpty();
    }
  }

  @Test
  void keepsLeadingZerosOfMunicipalityCodes() throws Exception {
    assertThat(MunicipalityCode.of("018")).hasToString("018");
    assertThat(json.writeValueAsString(MunicipalityCode.of("018"))).isEqualTo("\"018\"");
    assertThat(json.readValue("\"018\"", MunicipalityCode.class).value()).isEqualTo("018");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18", "0180", "abc", "", "-18", "٠١٨"})
  void refusesWrongMunicipalityCodes(String text) {
    assertThatThrownBy(() -> MunicipalityCode.of(text)).hasMessage("municipality-code");
    assertThat(MunicipalityCode.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en", "ar", "ti", "am", "he", "so", "zh"})
  void readsLanguageCodes(String text) {
    assertThat(LanguageCode.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FI", "xx", "iw", "fin", "98", ""})
  void refusesWrongLanguageCodes(String text) {
    assertThat(LanguageCode.parse(text)).isEmpty();
  }

  @Test
  void writesToASpeakerInTheirLanguageWhereThereAreTexts() {
    assertThat(LanguageCode.of("sv").written()).isEqualTo(Language.SV);
    assertThat(LanguageCode.of("ti").written()).isEqualTo(Language.FI);
    assertThat(LanguageCode.of("ar").nameIn(Language.FI.locale())).isEqualTo("arabia");
    assertThat(LanguageCode.of("ar").nameIn(Language.SV.locale())).isEqualTo("arabiska");
  }

  @Test
  void caseIdsAreWholeUuids() throws Exception {
    var id = CaseId.create();

    assertThat(CaseId.of(id.toString())).isEqualTo(id);
    assertThat(CaseId.of(id.toString().toUpperCase(Locale.ROOT))).isEqualTo(id);
    assertThat(json.readValue(json.writeValueAsString(id), CaseId.class)).isEqualTo(id);
    assertThatThrownBy(() -> CaseId.of("1-1-1-1-1")).hasMessage("case-id");
  }
}
