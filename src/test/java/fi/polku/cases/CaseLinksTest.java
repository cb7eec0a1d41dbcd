package fi.polku.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.RowScope;
import fi.polku.customers.ContactPerson;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.EmployerSegment;
import fi.polku.customers.Employers;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Persons' cases joined to an event in an employer's case: counted in scope, listed by page. */
@PolkuTest
class CaseLinksTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final RowScope IN_PORVOO = new RowScope(Set.of(PORVOO), false);
  private static final RowScope EVERYWHERE = new RowScope(Set.of(PORVOO, LOVIISA), true);
  private static final String EVENT = "muutosturva";

  @Autowired CaseLinks links;
  @Autowired Cases cases;
  @Autowired Timeline timeline;
  @Autowired Persons persons;
  @Autowired Employers employers;
  @Autowired Clock clock;

  private CaseId event;

  @BeforeEach
  void anEvent() {
    event = employersCase();
  }

  @Test
  void countsByStateAndReasonInScopeAndOnlyTheNumberOfOthers() {
    CaseId working = personsCase(PORVOO, false);
    CaseId withdrawn = personsCase(PORVOO, false);
    for (CaseId id :
        Set.of(
            working,
            withdrawn,
            personsCase(PORVOO, false),
            personsCase(LOVIISA, false),
            personsCase(PORVOO, true))) {
      links.link(id, event, EVENT);
    }
    cases.changeStatus(working, CaseStatus.ENDED, "TYOLLISTYMINEN");
    cases.changeStatus(withdrawn, CaseStatus.ENDED, "OMA_PYYNTO");

    LinkedCounts seen = links.countsOf(event, IN_PORVOO);

    assertThat(seen.total()).isEqualTo(3);
    assertThat(seen.foundWork()).isEqualTo(1);
    assertThat(seen.of(CaseStatus.ENDED)).isEqualTo(2);
    assertThat(seen.of(CaseStatus.OPEN)).isEqualTo(1);
    assertThat(seen.outside()).isEqualTo(2);
    assertThat(links.countsOf(event, EVERYWHERE).total()).isEqualTo(5);
    assertThat(links.linkedTo(event, IN_PORVOO, 0, 2)).hasSize(2);
    assertThat(links.linkedTo(event, IN_PORVOO, 2, 2)).hasSize(1);
    assertThat(links.linkedTo(event, IN_PORVOO, 0, 10))
        .allMatch(found -> found.municipality().equals(PORVOO) && !found.restricted());
  }

  @Test
  void joiningTwiceIsJoiningOnceAndTheStoryTellsIt() {
    CaseId person = personsCase(PORVOO, false);

    links.link(person, event, EVENT);
    links.link(person, event, EVENT);

    assertThat(links.countsOf(event, EVERYWHERE).total()).isEqualTo(1);
    assertThat(links.eventsOf(person)).containsExactly(new CaseLinks.LinkedEvent(event, EVENT));
    assertThat(timeline.of(person))
        .extracting(TimelineEntry::kind)
        .containsOnlyOnce("joined-event");
  }

  @Test
  void joinsOnlyRunningCasesOfAPersonToRunningCasesOfAnEmployer() {
    CaseId person = personsCase(PORVOO, false);
    CaseId ended = personsCase(PORVOO, false);
    cases.changeStatus(ended, CaseStatus.ENDED, "TYOLLISTYMINEN");
    CaseId endedEvent = employersCase();
    cases.changeStatus(endedEvent, CaseStatus.ENDED, null);

    refused(event, event);
    refused(person, person);
    refused(person, endedEvent);
    refused(ended, event);
    refused(CaseId.create(), event);
    refused(person, CaseId.create());
    assertThat(links.eventsOf(person)).isEmpty();
  }

  private void refused(CaseId person, CaseId eventCase) {
    assertThatThrownBy(() -> links.link(person, eventCase, EVENT))
        .isInstanceOf(CaseChangeException.class);
  }

  private CaseId employersCase() {
    var details =
        new EmployerDetails(
            BusinessIds.next(),
            "Tehdas Oy",
            PORVOO,
            LanguageCode.of("fi"),
            EmployerSegment.LARGE,
            ContactPerson.NOBODY);
    CaseCustomer employer = CaseCustomer.employer(employers.findOrOpen(details).id());
    return open(employer, PORVOO, false, "tyonantajan-palvelutarve", Map.of());
  }

  private CaseId personsCase(MunicipalityCode municipality, boolean restricted) {
    LanguageCode finnish = LanguageCode.of("fi");
    var details =
        new PersonDetails(IdentityCodes.next(), "Irja", "Irtisanottu", finnish, municipality);
    CaseCustomer person = CaseCustomer.person(persons.findOrOpen(details).id());
    Map<String, Object> facts = Map.of("maahanmuuttaja", false, "kanava", "HENKILOKOHTAINEN");
    return open(person, municipality, restricted, "tyonhakijan-asiakkuus", facts);
  }

  private CaseId open(
      CaseCustomer customer,
      MunicipalityCode municipality,
      boolean restricted,
      String process,
      Map<String, Object> facts) {
    return cases
        .open(
            new NewCase(
                customer,
                restricted,
                null,
                "porvoo",
                municipality,
                LanguageCode.of("fi"),
                "IN_PERSON",
                LocalDate.now(clock),
                "omavalmentaja",
                process,
                facts))
        .id();
  }
}
