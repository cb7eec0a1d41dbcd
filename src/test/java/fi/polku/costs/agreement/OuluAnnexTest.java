package fi.polku.costs.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.areas.ServiceCatalogue;
import fi.polku.costs.CostYear;
import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** OULU annex 2, line by line as it stands: under which heading the costs of each are shared. */
@PolkuTest
class OuluAnnexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Agreements agreements;
  @Autowired private ServiceCatalogue catalogue;

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource({
    "Työnhakuun toisesta EU-maasta, tyonhaku-toisesta-eu-maasta, , oma-tuotanto",
    "Työttömyysetuuden siirto toiseen EU-maahan, tyottomyysetuuden-siirto, , oma-tuotanto",
    "EURES-palvelut, eures-palvelut, , oma-tuotanto",
    "Vuorotteluvapaa, vuorotteluvapaa, , oma-tuotanto",
    "Muutosturva, muutosturva, , oma-tuotanto",
    "Ammatinvalinta ja uraohjaus (psykologipalvelu), ammatinvalinta-ja-uraohjaus, psykologi, oma-tuotanto",
    "Omaehtoinen opiskelu työttömyysetuudella, omaehtoinen-opiskelu, , oma-tuotanto",
    "Osaamisen ja kotoutumisen palvelutarpeen arviointi, kotoutumisen-palvelutarpeen-arviointi, , oma-tuotanto",
    "Kotoutuja-asiakkaan omaehtoinen opiskelu, kotoutujan-omaehtoinen-opiskelu, , oma-tuotanto",
    "Kotoutumissuunnitelma, kotoutumissuunnitelma, , oma-tuotanto",
    "Monialainen kotoutumissuunnitelma, monialainen-kotoutumissuunnitelma, , oma-tuotanto",
    "Työolosuhteiden järjestelytuki: käsittely, tyoolosuhteiden-jarjestelytuki, kasittely, oma-tuotanto",
    "Neuvontapalvelut, tyovoimapalvelujen-neuvonta, , oma-tuotanto",
    "Neuvontapalvelut, tyottomyysturvaneuvonta, , oma-tuotanto",
    "Neuvontapalvelut, koulutusneuvonta, , oma-tuotanto",
    "Neuvontapalvelut, kotoutumisen-neuvonta, , oma-tuotanto",
    "Neuvontapalvelut, neuvonta-tyonhausta-euroopassa, , oma-tuotanto",
    "Neuvontapalvelut, yritys-ja-tyonantajaneuvonta, , oma-tuotanto",
    "Koulutusten suunnittelu hankinta ja ohjaus, ostopalvelujen-hankinta, , oma-tuotanto",
    "Työnhakuvalmennus, tyonhakuvalmennus, , ostopalvelut",
    "Starttirahalausunnot, starttiraha, lausunto, ostopalvelut",
    "Työvoimakoulutus työnhakijalle, tyovoimakoulutus, , ostopalvelut",
    "Yhteishankintakoulutus, yhteishankintakoulutus, , ostopalvelut",
    "Asiantuntija-arviointi, asiantuntija-arviointi, , ostopalvelut",
    "Työhönvalmennus, tyohonvalmennus, , ostopalvelut",
    "Uravalmennus, uravalmennus, , ostopalvelut",
    "Yrittäjäkoulutus, yrittajyyskoulutus, , ostopalvelut",
    "Monikielinen yhteiskuntaorientaatio, monikielinen-yhteiskuntaorientaatio, , ostopalvelut",
    "Kotoutumiskoulutus, kotoutumiskoulutus, , ostopalvelut",
    "Tiedolla johtaminen ja raportointi, tiedolla-johtaminen, , tukipalvelut",
    "Suunnittelu valmistelu johtaminen koordinointi, johtaminen-ja-koordinointi, , tukipalvelut",
    "Viestintä, viestinta, , tukipalvelut",
    "Tietojärjestelmien käytön tuki, tietojarjestelmien-tuki, , tukipalvelut",
    "Palkkatukipäätökset ja maksatus, palkkatuki, paatos, palkkatuki",
    "Palkkatukipäätökset ja maksatus, palkkatuki, maksatus, palkkatuki",
    "Starttirahapäätökset ja maksatus, starttiraha, paatos, starttiraha",
    "Starttirahapäätökset ja maksatus, starttiraha, maksatus, starttiraha",
    "Harkinnanvarainen kulukorvaus, kulukorvaus, , kulukorvaus",
    "Matka- ja yöpymiskustannusten korvaus, matka-ja-yopymiskorvaus, , matka-ja-yopymiskorvaus",
    "Työskentelyolosuhteiden järjestelytuki, tyoolosuhteiden-jarjestelytuki, , jarjestelytuki",
  })
  void eachLineIsUnderItsHeading(String line, String service, String part, String kind) {
    assertThat(catalogue.find(service)).as(line).isPresent();
    assertThat(agreements.kindOf("oulu", service, part, DAY)).as(line).hasToString(kind);
    assertThat(
            agreements
                .of(new CostYear("oulu", 2026))
                .find(agreements.kindOf("oulu", service, part, DAY)))
        .isPresent();
  }

  /** Lines that are work, not services of the catalogue. */
  @ParameterizedTest
  @CsvSource({
    "Henkilöstöasiantuntijan työpanos työllisyysalueelle, henkilostoasiantuntija",
    "Talousasiantuntijan työpanos työllisyysalueelle, talousasiantuntija",
  })
  void otherCostsOfArranging(String line, String work) {
    assertThat(agreements.kindOf("oulu", work, DAY))
        .as(line)
        .hasToString("muut-jarjestamiskustannukset");
  }
}
