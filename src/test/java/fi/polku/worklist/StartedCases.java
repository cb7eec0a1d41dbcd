package fi.polku.worklist;

import fi.polku.customers.PersonDetails;
import fi.polku.journeys.Channel;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Cases of job searches that began today, each waiting for its initial contact. */
public final class StartedCases {

  private final JobSearches searches;
  private final Clock clock;

  public StartedCases(JobSearches searches, Clock clock) {
    this.searches = searches;
    this.clock = clock;
  }

  public CaseId in(String municipality) {
    return of(municipality, "Testinen", IdentityCodes.next());
  }

  public CaseId of(String municipality, String lastName, PersonalIdentityCode code) {
    return start(municipality, lastName, code, false);
  }

  public CaseId restrictedIn(String municipality) {
    return start(municipality, "Testinen", IdentityCodes.next(), true);
  }

  private CaseId start(
      String municipality, String lastName, PersonalIdentityCode code, boolean restricted) {
    PersonDetails person =
        new PersonDetails(
            code, "Aino", lastName, LanguageCode.of("fi"), MunicipalityCode.of(municipality));
    return searches
        .start(
            new JobSearch(
                "testi-" + UUID.randomUUID(),
                person,
                "porvoo",
                Channel.ONLINE,
                LocalDate.now(clock),
                null,
                null,
                restricted))
        .caseId();
  }
}
