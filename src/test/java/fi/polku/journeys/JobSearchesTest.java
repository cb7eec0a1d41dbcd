package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

import fi.polku.access.RowScope;
import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.NewCase;
import fi.polku.cases.Timeline;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.engine.CasePaths;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** All of a start or none of it. */
@PolkuTest
class JobSearchesTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final RowScope EVERYTHING = new RowScope(Set.of(PORVOO), true);

  @Autowired JobSearches searches;
  @Autowired Persons persons;
  @Autowired Cases cases;
  @Autowired CaseLinks links;
  @Autowired CasePaths paths;
  @Autowired Timeline timeline;
  @Autowired Clock clock;
  @Autowired PlatformTransactionManager transactions;

  private final PersonalIdentityCode code = IdentityCodes.next();

  @Test
  void whenTheEndFailsNothingOfTheBeginningStays() {
    var opened = new AtomicReference<CaseRecord>();
    Cases failing = Mockito.mock(Cases.class);
    Mockito.when(failing.open(any()))
        .thenAnswer(
            call -> {
              opened.set(cases.open(call.<NewCase>getArgument(0)));
              throw new IllegalStateException("after the process had started");
            });
    var failingSearches = new JobSearches(persons, failing, links, timeline, clock, transactions);

    assertThatThrownBy(() -> failingSearches.start(search(false)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(persons.search(code.value(), EVERYTHING, 1)).isEmpty();
    assertThat(cases.find(opened.get().id(), EVERYTHING)).isEmpty();
    assertThat(paths.of(opened.get().id())).isEmpty();
  }

  @Test
  void turvakieltoToldAtTheStartCoversTheCase() {
    StartedJobSearch started = searches.start(search(true));

    CaseRecord opened = cases.get(started.caseId());
    assertThat(opened.restricted()).isTrue();
    assertThat(persons.get(opened.personId()).restricted()).isTrue();
    assertThat(cases.find(opened.id(), new RowScope(Set.of(PORVOO), false))).isEmpty();
  }

  @Test
  void anotherSearchOfAPersonWithTurvakieltoIsCoveredToo() {
    StartedJobSearch first = searches.start(search(true));
    cases.changeStatus(first.caseId(), CaseStatus.ENDED, "ELAKE");

    StartedJobSearch second = searches.start(search(false));

    assertThat(cases.get(second.caseId()).restricted()).isTrue();
  }

  private JobSearch search(boolean restricted) {
    var person = new PersonDetails(code, "Rauha", "Rikkomaton", LanguageCode.of("fi"), PORVOO);
    return new JobSearch(
        "testi-" + UUID.randomUUID(),
        person,
        "porvoo",
        Channel.IN_PERSON,
        LocalDate.of(2026, 11, 2),
        null,
        null,
        restricted);
  }
}
