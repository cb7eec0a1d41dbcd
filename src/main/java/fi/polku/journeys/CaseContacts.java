package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Contacts with advice, recorded on the customer's case whether it goes on or has ended. */
@Service
public class CaseContacts {

  private final Cases cases;
  private final Timeline timeline;
  private final CaseActs acts;

  CaseContacts(Cases cases, Timeline timeline, CaseActs acts) {
    this.cases = cases;
    this.timeline = timeline;
    this.acts = acts;
  }

  /**
   * Records the contact.
   *
   * @param externalId the sender's own id; repeated, it records nothing again. Null: none
   * @return false when it had been recorded under this id before
   * @throws NotFoundException if there is no such case in the user's scope
   * @throws fi.polku.shared.InvalidInputException if the id is none or belongs to another act
   */
  public boolean record(
      CaseId caseId, Contact contact, @Nullable String externalId, PolkuUser user) {
    if (cases.find(caseId, user.scope()).isEmpty()) {
      throw new NotFoundException("case");
    }
    return acts.once(externalId, caseId, "contact", () -> tell(caseId, contact));
  }

  private void tell(CaseId caseId, Contact contact) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("way", contact.way().name());
    facts.put("topic", contact.topic().name());
    facts.put("contactedOn", contact.contactedOn().toString());
    if (contact.note() != null) {
      facts.put("note", contact.note());
    }
    timeline.add(caseId, contact.note() == null ? "contact" : "contact-with-note", facts);
  }
}
