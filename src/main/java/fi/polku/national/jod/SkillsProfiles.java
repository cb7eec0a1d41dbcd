package fi.polku.national.jod;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.shared.CaseId;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Reads the customer's skills profile, when she has consented to it. */
@Service
public class SkillsProfiles {

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final OwnContract jod;

  SkillsProfiles(Cases cases, Persons persons, Timeline timeline, OwnContracts contracts) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.jod = contracts.open("jod");
  }

  /**
   * The profile of the case's person; that it was read, or could not be, is told on the case.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public SkillsProfile read(CaseId caseId) {
    CaseRecord about = cases.get(caseId);
    Person person = persons.get(about.personId());
    Map<String, String> asked =
        Map.of(
            "personalIdentityCode", person.identityCode().value(),
            "language", about.language().value());
    SkillsProfile profile = jod.ask(caseId, "skills-profile", asked, SkillsProfile.class);
    timeline.add(
        caseId, profile.isGiven() ? "skills-profile-read" : "skills-profile-closed", Map.of());
    return profile;
  }
}
