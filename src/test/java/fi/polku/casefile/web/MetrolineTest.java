package fi.polku.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.Users;
import fi.polku.areas.Areas;
import fi.polku.areas.OurServices;
import fi.polku.casefile.CaseFile;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.TimelineEntry;
import fi.polku.cases.TimelineSentence;
import fi.polku.customers.Person;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.decisions.DecisionEvidence;
import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.engine.CasePaths.Step;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;

class MetrolineTest {

  private static final Instant EVENING = Instant.parse("2026-11-20T22:30:00Z");

  private final Metroline metroline =
      new Metroline(
          new Words(
              new StaticMessageSource(),
              Mockito.mock(TimelineSentence.class),
              Mockito.mock(DeadlineNames.class),
              Mockito.mock(Areas.class),
              OurServices.catalogue(),
              Mockito.mock(Users.class),
              Clock.system(ZoneId.of("Europe/Helsinki"))));

  @Test
  void standsAtTheStartBeforeAnybodyHasCalled() {
    assertThat(told(file(CaseStatus.SELF_SERVICE, null), path("tyonhakijan-asiakkuus")))
        .containsExactly(
            "JOB_SEARCH current",
            "CONTACT ahead",
            "ASSESSMENT ahead",
            "LINE ahead",
            "SERVICE ahead",
            "ENDED ahead");
  }

  @Test
  void bothAssessmentsAreTheSameStop() {
    for (String process : List.of("alkukartoitus", "kotoutumisen-alkukartoitus")) {
      assertThat(told(file(CaseStatus.OPEN, null), path("ensiyhteydenotto"), path(process)))
          .startsWith("JOB_SEARCH done", "CONTACT done", "ASSESSMENT current", "LINE ahead");
    }
  }

  @Test
  void datesAreFinnishDays() {
    List<Metroline.Step> steps =
        metroline.of(
            file(CaseStatus.OPEN, null), List.of(path("ensiyhteydenotto")), Locale.ENGLISH);

    assertThat(steps.get(0).date()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(steps.get(1).date()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(steps.get(2).date()).isNull();
  }

  @Test
  void waitsAtTheLineFromItsProposal() {
    assertThat(
            told(
                file(CaseStatus.OPEN, null, "palvelulinja"),
                path("ensiyhteydenotto"),
                path("alkukartoitus")))
        .contains("ASSESSMENT done", "LINE current", "SERVICE ahead");
  }

  @Test
  void aContactMadeInPersonIsPassedByToo() {
    assertThat(told(file(CaseStatus.OPEN, null), path("alkukartoitus")))
        .startsWith("JOB_SEARCH done", "CONTACT done", "ASSESSMENT current");
  }

  @Test
  void anEndedCaseShowsOnlyWhereItCalled() {
    assertThat(told(file(CaseStatus.ENDED, EVENING), path("tyonhakijan-asiakkuus")))
        .containsExactly("JOB_SEARCH done", "ENDED done");
  }

  private List<String> told(CaseFile file, ProcessPath... paths) {
    return metroline.of(file, Arrays.asList(paths), Locale.ENGLISH).stream()
        .map(step -> step.name() + " " + step.state())
        .toList();
  }

  private static CaseFile file(CaseStatus status, Instant endedAt, String... decisions) {
    CaseId id = CaseId.create();
    CaseRecord record =
        new CaseRecord(
            id,
            CaseCustomer.person(UUID.randomUUID()),
            false,
            "porvoo",
            MunicipalityCode.of("638"),
            LanguageCode.of("fi"),
            "ONLINE",
            LocalDate.of(2026, 11, 20),
            status,
            null,
            EVENING,
            endedAt,
            null,
            "omavalmentaja");
    return new CaseFile(
        record,
        Mockito.mock(Person.class),
        null,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(new TimelineEntry(EVENING, "case-opened", "polku", Map.of())),
        Arrays.stream(decisions).map(decision -> taken(id, decision)).toList());
  }

  private static DecisionEvidence taken(CaseId id, String decision) {
    return new DecisionEvidence(
        UUID.randomUUID(), id, decision, decision, 1, EVENING, Map.of(), List.of(), Map.of());
  }

  private static ProcessPath path(String process) {
    return new ProcessPath(
        UUID.randomUUID().toString(),
        process,
        1,
        LocalizedText.same(process),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(new Step("start", null, "startEvent", EVENING, EVENING)));
  }
}
