package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables {@code paluu} and {@code paattamistapa}. */
class ReturnTableTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,-,-,-,-,ALKUKARTOITUS",
        "false,TUETTU,ei,MUU,2026-01-01,ALKUKARTOITUS",
        "true,-,ei,MUU,2026-01-01,ALKUKARTOITUS",
        "true,TUETTU,kylla,MUU,2026-01-01,ALKUKARTOITUS",
        "true,TUETTU,ei,OPISKELU,2020-01-01,TILANNE_ENNALLAAN",
        "true,TUETTU,-,OPISKELU,2026-01-01,ALKUKARTOITUS",
        "true,TUETTU,-,PERHEVAPAA,2026-01-01,ALKUKARTOITUS",
        "true,TUETTU,-,TYOLLISTYMINEN,2025-03-02,TILANNE_ENNALLAAN",
        "true,TUETTU,-,TYOLLISTYMINEN,2025-03-01,ALKUKARTOITUS",
        "true,TUETTU,-,OMA_PYYNTO,-,ALKUKARTOITUS",
        "true,TUETTU,-,-,2026-01-01,TILANNE_ENNALLAAN"
      })
  void assessmentIsRepeatedWhenTheSituationHasPresumablyChanged(
      Boolean earlier, String line, String changed, String reason, String ended, String outcome) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tyonhakuAlkoi", "2026-03-02");
    facts.put("aiempiAsiakkuus", earlier);
    facts.put("aiempiLinja", line);
    facts.put("tilanneMuuttunut", changed);
    facts.put("aiempiPaattymisenSyy", reason);
    facts.put("aiempiPaattyi", ended);
    assertThat(models.decide("paluu", facts)).containsEntry("paluu", outcome);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MUU_VIRANOMAINEN,SOVITAAN_SIIRTO",
        "KUOLEMA,EI_ILMOITETA",
        "TYOLLISTYMINEN,ILMOITETAAN",
        "ELAKE,ILMOITETAAN",
        "OMA_PYYNTO,ILMOITETAAN",
        "MUUTTO,ILMOITETAAN",
        "MUU,ILMOITETAAN",
        "-,ILMOITETAAN"
      })
  void endFollowsItsReason(String reason, String way) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("paattymisenSyy", reason);
    assertThat(models.decide("paattamistapa", facts)).containsEntry("paattamistapa", way);
  }
}
