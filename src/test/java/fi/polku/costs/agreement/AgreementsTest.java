package fi.polku.costs.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.areas.Areas;
import fi.polku.areas.Service;
import fi.polku.areas.ServiceCatalogue;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.InvalidInputException;
import fi.polku.testing.PolkuTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreements that the sources describe, as their tables say. */
@PolkuTest
class AgreementsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Agreements agreements;
  @Autowired private ServiceCatalogue catalogue;
  @Autowired private Areas areas;

  /** PORVOO 4, points 2 and 6. */
  @ParameterizedTest
  @ValueSource(strings = {"kayttotalous", "investoinnit"})
  void porvooSharesByThreeCriteria(String kind) {
    Term term = agreements.of(new CostYear("porvoo", 2026)).term(new CostKind(kind));

    assertThat(term.method()).isEqualTo(Method.CRITERIA);
    assertThat(term.grounds())
        .extracting(
            ground -> ground.criteria().toString(),
            Ground::weight,
            Ground::timing,
            Ground::budgetTiming)
        .containsExactly(
            tuple(
                "[vaesto-18-64]",
                new BigDecimal("0.45"),
                Timing.END_OF_PREVIOUS_YEAR,
                Timing.LATEST),
            tuple(
                "[tyottomat, palveluissa]",
                new BigDecimal("0.45"),
                Timing.MEAN_OF_MONTHS,
                Timing.MEAN_OF_LATEST_MONTHS),
            tuple(
                "[vieraskieliset]",
                new BigDecimal("0.10"),
                Timing.END_OF_PREVIOUS_YEAR,
                Timing.LATEST));
    assertThat(term.reason().fi()).contains("18–64");
  }

  /** PORVOO 4: preparation by inhabitants in 2023–2024, everything else from 2025 on. */
  @Test
  void aChangeIsEffectiveFromItsYear() {
    Agreement before = agreements.of(new CostYear("porvoo", 2024));
    Agreement after = agreements.of(new CostYear("porvoo", 2025));

    assertThat(before.terms())
        .extracting(term -> term.kind().id())
        .containsExactly("valmistelukustannukset");
    assertThat(before.terms().get(0).method()).isEqualTo(Method.INHABITANTS);
    assertThat(after.terms())
        .extracting(term -> term.kind().id(), Term::method)
        .containsExactly(
            tuple("kayttotalous", Method.CRITERIA),
            tuple("investoinnit", Method.CRITERIA),
            tuple("poistot", Method.NOT_SHARED),
            tuple("palvelutorit", Method.OWN_MUNICIPALITY),
            tuple("tyottomyysetuudet", Method.NOT_SHARED),
            tuple("valtion-tehtavat", Method.NOT_SHARED));
    assertThat(after.find(new CostKind("valmistelukustannukset"))).isEmpty();
  }

  /** OULU annex 2. */
  @Test
  void ouluSharesByStateContributionAndByCause() {
    Agreement oulu = agreements.of(new CostYear("oulu", 2026));

    assertThat(kinds(oulu, Method.CRITERIA))
        .containsExactly(
            "kayttotalous",
            "oma-tuotanto",
            "ostopalvelut",
            "tukipalvelut",
            "muut-jarjestamiskustannukset");
    assertThat(kinds(oulu, Method.CAUSE))
        .containsExactly(
            "palkkatuki",
            "starttiraha",
            "kulukorvaus",
            "matka-ja-yopymiskorvaus",
            "jarjestelytuki");
    assertThat(kinds(oulu, Method.OWN_MUNICIPALITY)).containsExactly("lahipalvelut");
    assertThat(oulu.term(CostKind.OPERATIONS).grounds())
        .extracting(ground -> ground.criteria().toString(), Ground::weight, Ground::timing)
        .containsExactly(tuple("[te-vos]", BigDecimal.ONE, Timing.OF_THE_YEAR));
  }

  /** PIRKANMAA J6. */
  @Test
  void pirkanmaaSharesByCauseAndTheRestByUnemployed() {
    Agreement pirkanmaa = agreements.of(new CostYear("pirkanmaa", 2026));

    assertThat(kinds(pirkanmaa, Method.CAUSE))
        .containsExactly(
            "palkkatuki",
            "starttiraha",
            "oppisopimuksen-palkkatuki",
            "tyovoimakoulutus",
            "lahipalvelut");
    assertThat(pirkanmaa.term(CostKind.OPERATIONS).grounds())
        .extracting(ground -> ground.criteria().toString(), Ground::weight)
        .containsExactly(tuple("[tyottomat]", BigDecimal.ONE));
  }

  @Test
  void whatIsNotAgreedIsRefused() {
    assertThatThrownBy(() -> agreements.of(new CostYear("oulu", 2024)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("no-agreement");
    assertThatThrownBy(() -> agreements.of(new CostYear("kainuu", 2026)))
        .hasMessage("no-agreement");
    Agreement porvoo = agreements.of(new CostYear("porvoo", 2026));
    assertThatThrownBy(() -> porvoo.term(new CostKind("te-vos"))).hasMessage("cost-kind-unknown");
  }

  @Test
  void everyServiceAndPartHasItsKindInEachAreasAgreement() {
    for (var area : areas.all()) {
      Agreement agreement = agreements.of(new CostYear(area.id(), 2026));
      for (Service service : catalogue.all()) {
        assertThat(agreement.find(agreements.kindOf(area.id(), service.id(), DAY))).isPresent();
        for (var part : service.parts()) {
          assertThat(agreement.find(agreements.kindOf(area.id(), service.id(), part.id(), DAY)))
              .isPresent();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "porvoo, palkkatuki, , kayttotalous",
    "porvoo, paikalliset-lisapalvelut, , palvelutorit",
    "porvoo, palkkaturva, , valtion-tehtavat",
    "porvoo, tyovoimapoliittinen-lausunto, vaativa, valtion-tehtavat",
    "oulu, tyokokeilu, , lahipalvelut",
    "oulu, tyohonvalmennus, kunnan-oma, lahipalvelut",
    "pirkanmaa, oppisopimus, , oppisopimuksen-palkkatuki",
    "pirkanmaa, tyovoimakoulutus, , tyovoimakoulutus",
    "pirkanmaa, lahineuvonta, , lahipalvelut",
    "pirkanmaa, kotoutumiskoulutus, , kayttotalous",
    "kainuu, palkkatuki, , kayttotalous",
  })
  void aServiceIsOfTheKindThatTheSourceSays(String area, String service, String part, String kind) {
    assertThat(agreements.kindOf(area, service, part, DAY)).hasToString(kind);
  }

  private static List<String> kinds(Agreement agreement, Method method) {
    return agreement.terms().stream()
        .filter(term -> term.method() == method)
        .map(term -> term.kind().id())
        .toList();
  }
}
