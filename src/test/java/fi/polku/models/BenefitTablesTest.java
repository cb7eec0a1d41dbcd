package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tables of subsidies and compensations propose, over the whole product of facts. */
class BenefitTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final String TODAY = "2026-03-02";

  @Test
  void wageSubsidyNeedsEveryCondition() {
    Map<String, String> good = new HashMap<>();
    good.put("tyoAlkaa", "2026-03-03");
    good.put("tyotonTyonhakija", "kylla");
    good.put("tukiEdistaaTyollistymista", "kylla");
    good.put("palkkaSopimuksenMukainen", "kylla");
    good.put("velvoitteetHoidettu", "kylla");
    good.put("vaaristaaKilpailua", "ei");
    good.put("heikentaaMuitaTyontekijoita", "ei");
    assertOnlyAllGoodIsGranted("palkkatuen-edellytykset", good, "tyoAlkaa");
  }

  @Test
  void startUpGrantNeedsEveryCondition() {
    Map<String, String> good = new HashMap<>();
    good.put("toimintaAlkaa", "2026-03-03");
    good.put("paatoiminen", "kylla");
    good.put("riittavatValmiudet", "kylla");
    good.put("kannattavuusMahdollinen", "kylla");
    good.put("toimeentuloEdellyttaa", "kylla");
    good.put("velvoitteetHoidettu", "kylla");
    assertOnlyAllGoodIsGranted("starttirahan-edellytykset", good, "toimintaAlkaa");
  }

  @Test
  void benefitMovesAbroadByTheRegulation() {
    for (String leavesEarlier : new String[] {"kylla", "ei", null}) {
      assertThat(transfer("kylla", "kylla", "kylla", "kylla", leavesEarlier))
          .isEqualTo("SIIRTO_MAHDOLLINEN");
      assertThat(transfer("ei", "kylla", "kylla", "kylla", leavesEarlier)).isEqualTo("EI_SIIRTOA");
      assertThat(transfer("kylla", "ei", "kylla", "kylla", leavesEarlier)).isEqualTo("EI_SIIRTOA");
      assertThat(transfer("kylla", "kylla", "ei", "kylla", leavesEarlier)).isEqualTo("EI_SIIRTOA");
      assertThat(transfer(null, "kylla", "kylla", "kylla", leavesEarlier))
          .isEqualTo("SELVITETTAVA");
    }
    assertThat(transfer("kylla", "kylla", "kylla", "ei", "kylla")).isEqualTo("SIIRTO_MAHDOLLINEN");
    assertThat(transfer("kylla", "kylla", "kylla", "ei", "ei")).isEqualTo("EI_SIIRTOA");
    assertThat(transfer("kylla", "kylla", "kylla", "ei", null)).isEqualTo("SELVITETTAVA");
  }

  private static Object transfer(
      String unemployed, String allowance, String covered, String fourWeeks, String earlier) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("kokonaanTyoton", unemployed);
    facts.put("saaTyottomyysetuutta", allowance);
    facts.put("sosiaaliturvaAsetusKoskee", covered);
    facts.put("neljaViikkoaTyonhakijana", fourWeeks);
    facts.put("lahtoAikaisemmin", earlier);
    return models.decide("etuuden-siirto", facts).get("ehdotus");
  }

  @Test
  void compensationNeedsEveryConditionOfItsKind() {
    for (String kind : List.of("kulukorvaus", "matka-ja-yopymiskorvaus")) {
      assertThat(compensation(kind, "kylla", "kylla", "ei")).isEqualTo("MYONNETAAN");
      assertThat(compensation(kind, "ei", "kylla", "ei")).isEqualTo("HYLATAAN");
      assertThat(compensation(kind, null, "kylla", "ei")).isEqualTo("SELVITETTAVA");
    }
    String arrangement = "tyoolosuhteiden-jarjestelytuki";
    assertThat(compensation(arrangement, null, "kylla", "ei")).isEqualTo("MYONNETAAN");
    for (String kind : List.of("kulukorvaus", "matka-ja-yopymiskorvaus", arrangement)) {
      for (String agreed : new String[] {"kylla", "ei", null}) {
        assertThat(compensation(kind, agreed, "ei", "ei")).isEqualTo("HYLATAAN");
        assertThat(compensation(kind, agreed, "ei", "kylla")).isEqualTo("HYLATAAN");
        assertThat(compensation(kind, agreed, "kylla", "kylla")).isEqualTo("HYLATAAN");
      }
      assertThat(compensation(kind, "kylla", null, null)).isEqualTo("SELVITETTAVA");
    }
  }

  private static Object compensation(
      String kind, String agreed, String necessary, String paidByAnother) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("korvauksenPalvelu", kind);
    facts.put("palvelustaSovittu", agreed);
    facts.put("kustannusTarpeellinen", necessary);
    facts.put("muuMaksaa", paidByAnother);
    return models.decide("korvauksen-edellytykset", facts).get("ehdotus");
  }

  private static void assertOnlyAllGoodIsGranted(
      String table, Map<String, String> good, String begins) {
    for (Map<String, Object> facts : product(good, begins)) {
      boolean allGood =
          good.entrySet().stream().allMatch(g -> g.getValue().equals(facts.get(g.getKey())));
      boolean bad =
          good.entrySet().stream()
              .anyMatch(
                  g ->
                      facts.get(g.getKey()) != null && !g.getValue().equals(facts.get(g.getKey())));
      String expected = allGood ? "MYONNETAAN" : bad ? "HYLATAAN" : "SELVITETTAVA";
      facts.put("tanaan", TODAY);
      assertThat(models.decide(table, facts)).as("%s", facts).containsEntry("ehdotus", expected);
    }
  }

  /** Each fact good, bad and unknown; the day on which something begins is always known. */
  private static List<Map<String, Object>> product(Map<String, String> good, String begins) {
    List<Map<String, Object>> all = new ArrayList<>(List.of(new HashMap<>()));
    for (Map.Entry<String, String> fact : good.entrySet()) {
      List<Map<String, Object>> wider = new ArrayList<>();
      for (Map<String, Object> before : all) {
        for (String value : values(fact, begins)) {
          Map<String, Object> next = new HashMap<>(before);
          next.put(fact.getKey(), value);
          wider.add(next);
        }
      }
      all = wider;
    }
    return all;
  }

  private static List<String> values(Map.Entry<String, String> fact, String begins) {
    if (fact.getKey().equals(begins)) {
      return List.of(fact.getValue(), TODAY);
    }
    List<String> values = new ArrayList<>(List.of("kylla", "ei"));
    values.add(null);
    return values;
  }
}
