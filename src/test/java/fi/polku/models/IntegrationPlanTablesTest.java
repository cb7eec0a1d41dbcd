package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of the integration plan over every combination of what they may be asked. */
class IntegrationPlanTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final List<String> YES_NO = List.of("kylla", "ei");

  @Test
  void planIsMultiAgencyWhenTheCountyOrKelaTakesPart() {
    for (String firstPermit : Arrays.asList("2023-03-02", "2023-03-01", null)) {
      for (String first : YES_NO) {
        for (String county : YES_NO) {
          for (String kela : YES_NO) {
            for (String municipality : YES_NO) {
              Map<String, Object> facts = new HashMap<>();
              facts.put("palvelutarveAlkoi", "2026-03-02");
              facts.put("ensimmainenLupaAlkaen", firstPermit);
              facts.put("ensimmainenSuunnitelma", first);
              facts.put("hyvinvointialueenPalveluja", county);
              facts.put("kelanPalveluja", kela);
              facts.put("kunnanPalveluja", municipality);
              boolean none = "2023-03-01".equals(firstPermit) && first.equals("kylla");
              assertThat(models.decide("kotoutumissuunnitelman-muoto", facts))
                  .as("%s", facts)
                  .containsEntry("suunnitelmanMuoto", kind(none, county, kela))
                  .containsEntry("hyvinvointialueMukana", none ? "ei" : county)
                  .containsEntry("kelaMukana", none ? "ei" : kela)
                  .containsEntry("kuntaMukana", none ? "ei" : municipality);
            }
          }
        }
      }
    }
  }

  private static String kind(boolean none, String county, String kela) {
    if (none) {
      return "EI_KOTOUTUMISSUUNNITELMAA";
    }
    boolean others = county.equals("kylla") || kela.equals("kylla");
    return others ? "MONIALAINEN_KOTOUTUMISSUUNNITELMA" : "KOTOUTUMISSUUNNITELMA";
  }

  @Test
  void orientationIsHeldInTheAreasOwnLanguagesOrBought() {
    List<String> own = List.of("en", "fr", "ar", "am", "ti", "ru");
    for (String language :
        Arrays.asList(
            "en", "fr", "ar", "am", "ti", "ru", "uk", "so", "fa", "ku", "fi", "sv", "muu", null)) {
      boolean held = own.contains(String.valueOf(language));
      assertThat(arranger("porvoo", language)).isEqualTo(held ? "OMA_TUOTANTO" : "OSTOPALVELU");
      assertThat(arranger("oulu", language)).isEqualTo("OSTOPALVELU");
      assertThat(arranger("pirkanmaa", language)).isEqualTo("KESKITETTY");
      assertThat(arranger("muu", language)).isEqualTo("SELVITETAAN");
    }
  }

  private static Object arranger(String area, String language) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("alue", area);
    facts.put("orientaatioKieli", language);
    return models.decide("yhteiskuntaorientaatio", facts).get("orientaationJarjestaja");
  }

  @ParameterizedTest
  @CsvSource("kotoutumispalveluun-paasy,6,KUUKAUSI,VAIHEEN_ALKU")
  void serviceStartsWithinSixMonthsOfThePlan(String kind, int amount, String unit, String from) {
    assertThat(
            models.decide("maaraajat", Map.of("laji", kind, "alue", "oulu", "paiva", "2026-03-02")))
        .containsEntry("maara", amount)
        .containsEntry("yksikko", unit)
        .containsEntry("alkaa", from);
  }
}
