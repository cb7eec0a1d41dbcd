package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.customers.PersonDetails;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a journey starts with: ids and facts in the models' words, never personal data. */
class JobSeekerVariablesTest {

  private static final LocalDate STARTED = LocalDate.of(2026, 11, 2);
  private static final CaseId CASE = CaseId.create();

  @Test
  void speaksTheModelsWords() {
    var change = new KnownChange(ChangeKind.MILITARY_SERVICE, LocalDate.of(2027, 1, 4));
    var immigrant = new Immigrant(LocalDate.of(2025, 5, 5), PermitType.P_EU, LanguageCode.of("ar"));

    assertThat(variables(change, immigrant))
        .contains(
            Map.entry("aloitettu", "2026-11-02"),
            Map.entry("aloittaja", "integraatio"),
            Map.entry("tapausId", CASE.toString()),
            Map.entry("alue", "porvoo"),
            Map.entry("kunta", "638"),
            Map.entry("asiointikieli", "sv"),
            Map.entry("kanava", "VERKKO"),
            Map.entry("tyonhakuAlkoi", "2026-11-02"),
            Map.entry("palvelutarveAlkoi", "2026-11-02"),
            Map.entry("muutoksenLaji", "ASEVELVOLLISUUS"),
            Map.entry("muutosAlkaa", "2027-01-04"),
            Map.entry("maahanmuuttaja", true),
            Map.entry("ensimmainenLupaAlkaen", "2025-05-05"),
            Map.entry("lupatyyppi", "P-EU"),
            Map.entry("tulkkauskieli", "ar"));
  }

  @Test
  void namesWhatIsAbsentToo() {
    assertThat(variables(null, null))
        .hasSize(16)
        .containsEntry("palvelulinja", null)
        .containsEntry("maahanmuuttaja", false)
        .containsEntry("muutoksenLaji", null)
        .containsEntry("tulkkauskieli", null);
  }

  @Test
  void startsTheProcessThatIsThere() {
    assertThat(Path.of("processes/" + JobSeekerVariables.PROCESS + ".bpmn"))
        .matches(Files::isRegularFile);
  }

  private static Map<String, Object> variables(
      @Nullable KnownChange change, @Nullable Immigrant immigrant) {
    var porvoo = MunicipalityCode.of("638");
    var swedish = LanguageCode.of("sv");
    var person =
        new PersonDetails(
            PersonalIdentityCode.of("131052-308T"), "Anna", "Virtanen", swedish, porvoo);
    var search =
        new JobSearch("x", person, "porvoo", Channel.ONLINE, STARTED, change, immigrant, false);
    var opened =
        new CaseRecord(
            CASE,
            CaseCustomer.person(UUID.randomUUID()),
            false,
            "porvoo",
            porvoo,
            swedish,
            "ONLINE",
            STARTED,
            CaseStatus.OPEN,
            null,
            Instant.EPOCH,
            null,
            null,
            "omavalmentaja");
    return CaseVariables.of(opened, STARTED, "integraatio", JobSeekerVariables.factsOf(search));
  }
}
