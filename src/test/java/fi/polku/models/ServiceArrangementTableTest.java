package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.Role;
import fi.polku.areas.OurServices;
import fi.polku.areas.Service;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceArrangementTableTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final List<Service> SERVICES = OurServices.catalogue().all();
  private static final String NOT_NAMED = "ei nimeä palvelua";
  private static final String LEFT_OPEN = "jättää järjestämistavan avoimeksi";

  @ParameterizedTest
  @ValueSource(strings = {"oulu", "porvoo", "pirkanmaa", "uusi-alue"})
  void everyServiceAndPartHasACompleteAnswerForAKnownRole(String area) {
    for (Service service : SERVICES) {
      for (String part : partsAndWhole(service)) {
        Map<String, Object> answer = decide(area, service.id(), part);
        assertThat(answer).as("%s %s", service.id(), part).doesNotContainValue(null).hasSize(6);
        assertThat(Role.ofKey((String) answer.get("palvelunRooli")))
            .get()
            .satisfies(role -> assertThat(role.worksOnTasks()).isTrue());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"oulu, OULU", "porvoo, PORVOO", "pirkanmaa, PIRKANMAA"})
  void whatAnAreasSourceNamesIsNotLeftToTheLastRule(String area, String source) {
    for (Service service : SERVICES) {
      if (service.sources().stream().anyMatch(named -> named.startsWith(source))) {
        for (String part : partsAndWhole(service)) {
          assertThat((String) decide(area, service.id(), part).get("perusteluFi"))
              .as("%s %s in %s", service.id(), part, area)
              .doesNotContain(NOT_NAMED, LEFT_OPEN);
        }
      }
    }
  }

  @Test
  void annexOneOfOuluIsCoveredColumnByColumn() {
    Map<String, Set<String>> columns =
        Map.of(
            "OULU liite 1, lähipalvelut kunnissa", Set.of("PAIKALLINEN", "OSTO", "KESKITETTY"),
            "OULU liite 1, keskitetty oma tuotanto", Set.of("KESKITETTY", "PAIKALLINEN"),
            "OULU liite 1, ostopalvelut", Set.of("OSTO", "KESKITETTY"),
            "OULU liite 1, tukipalvelut", Set.of("KESKITETTY"));
    columns.forEach(
        (column, arrangers) -> {
          List<Service> named =
              SERVICES.stream().filter(service -> service.sources().contains(column)).toList();
          assertThat(named).as(column).isNotEmpty();
          for (Service service : named) {
            assertThat(arrangers).contains(arranger("oulu", service.id(), null));
          }
        });
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "omaehtoinen-opiskelu, -, KESKITETTY, KESKITETTY_ASIANTUNTIJA, keskitetty-asiantuntija",
        "omaehtoinen-opiskelu, soveltuvuus, PAIKALLINEN, OMAVALMENTAJA, omavalmentaja",
        "tyovoimakoulutus, -, OSTO, OMAVALMENTAJA, omavalmentaja",
        "tyovoimakoulutus, opiskelijavalinta, KESKITETTY, OMAVALMENTAJA, keskitetty-asiantuntija",
        "tyovoimapoliittinen-lausunto, perusmuotoinen, PAIKALLINEN, OMAVALMENTAJA, omavalmentaja",
        "tyovoimapoliittinen-lausunto, vaativa, VALTIO, OMAVALMENTAJA, valtion-asiantuntija",
        "vaativat-asiantuntijalausunnot, -, VALTIO, OMAVALMENTAJA, valtion-asiantuntija",
        "merityonvalitys, -, MUU_ALUE, OMAVALMENTAJA, merityonvalitys",
        "tyonhaku-toisesta-eu-maasta, -, KESKITETTY, OMAVALMENTAJA, kv-asiantuntija",
        "palkkatuki, maksatus, KESKITETTY, YRITYSASIANTUNTIJA, maksatus",
        "starttiraha, lausunto, OSTO, OMAVALMENTAJA, keskitetty-asiantuntija",
        "ammatinvalinta-ja-uraohjaus, psykologi, KESKITETTY, OMAVALMENTAJA, psykologi",
        "tyohonvalmennus, -, OSTO, OMAVALMENTAJA, tyohonvalmentaja",
        "tyohonvalmennus, kunnan-oma, PAIKALLINEN, OMAVALMENTAJA, tyohonvalmentaja",
        "kotoutumissuunnitelma, -, KESKITETTY, KOTOASIANTUNTIJA, kotoasiantuntija",
        "kielitestaus, -, OSTO, KOTOASIANTUNTIJA, kotoasiantuntija"
      })
  void ouluArrangesAsItsPlanSays(
      String service, @Nullable String part, String arranger, String keeper, String role) {
    assertThat(decide("oulu", service, part))
        .containsEntry("jarjestaja", arranger)
        .containsEntry("asiakasvastuu", keeper)
        .containsEntry("palvelunRooli", role);
  }

  @ParameterizedTest
  @CsvSource({
    "kotoutumiskoulutus, KESKITETTY, OSTO",
    "monikielinen-yhteiskuntaorientaatio, KESKITETTY, OSTO",
    "koulutuskokeilu, OSTO, PAIKALLINEN",
    "muutosturva, PAIKALLINEN, KESKITETTY",
    "tyomarkkinatori, VALTIO, VALTIO"
  })
  void areasDiffer(String service, String porvoo, String oulu) {
    assertThat(arranger("porvoo", service, null)).isEqualTo(porvoo);
    assertThat(arranger("oulu", service, null)).isEqualTo(oulu);
  }

  @Test
  void pirkanmaaSaysWhatItsStrategyLeavesOpen() {
    assertThat(decide("pirkanmaa", "tyokokeilu", null))
        .containsEntry("palvelunRooli", "omavalmentaja")
        .extractingByKey("perusteluFi")
        .asString()
        .contains(LEFT_OPEN);
    assertThat(arranger("pirkanmaa", "palkkatuki", null)).isEqualTo("KESKITETTY");
  }

  @Test
  void unknownServiceIsTheCaseworkers() {
    assertThat(decide("oulu", "tuntematon", null))
        .containsEntry("palvelunRooli", "omavalmentaja")
        .extractingByKey("perusteluFi")
        .asString()
        .contains(NOT_NAMED);
  }

  private static String arranger(String area, String service, @Nullable String part) {
    return (String) decide(area, service, part).get("jarjestaja");
  }

  private static Map<String, Object> decide(String area, String service, @Nullable String part) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("alue", area);
    facts.put("palvelu", service);
    facts.put("tyolaji", part);
    return models.decide("palvelun-jarjestaminen", facts);
  }

  /** Null is the service itself. */
  private static Set<@Nullable String> partsAndWhole(Service service) {
    Set<@Nullable String> all = new HashSet<>();
    all.add(null);
    Stream.of(service).flatMap(one -> one.parts().stream()).map(Service.Part::id).forEach(all::add);
    return all;
  }
}
