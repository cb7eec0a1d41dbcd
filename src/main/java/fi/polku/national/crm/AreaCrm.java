package fi.polku.national.crm;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employers;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.util.Assert;

/** Shares contacts with employers with everybody in the area who serves them (LINES 3). */
@Service
public class AreaCrm {

  private static final String SYSTEM = "crm";
  private static final int MOST_CONTACTS = 50;

  private final Cases cases;
  private final Employers employers;
  private final Timeline timeline;
  private final OwnContract crm;
  private final Clock clock;

  AreaCrm(
      Cases cases, Employers employers, Timeline timeline, OwnContracts contracts, Clock clock) {
    this.cases = cases;
    this.employers = employers;
    this.timeline = timeline;
    this.crm = contracts.open(SYSTEM);
    this.clock = clock;
  }

  /**
   * Tells of a contact with the employer of the case.
   *
   * @param summary what was agreed; no trade secrets
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   * @throws IllegalStateException if the case is not an employer's
   */
  public Outcome tell(BusinessMoment moment, CaseId caseId, Topic topic, String summary) {
    CaseRecord about = cases.get(caseId);
    String employer = businessId(about);
    Outcome outcome =
        crm.carryOut(
            moment,
            caseId,
            "contacts",
            topic.name(),
            List.of(employer, topic.name(), summary),
            receipt ->
                new Contact(
                    caseId.toString(),
                    employer,
                    about.municipality().value(),
                    LocalDate.ofInstant(receipt.createdAt(), clock.getZone()).toString(),
                    topic,
                    summary));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "contact-shared", Map.of("topic", topic.name()));
    }
    return outcome;
  }

  /**
   * Earlier contacts with the employer of the case, newest first; empty when there are none.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   * @throws IllegalStateException if the case is not an employer's
   */
  public List<EarlierContact> contactsOf(CaseId caseId) {
    Map<String, String> asked = Map.of("businessId", businessId(cases.get(caseId)));
    return crm.ask(caseId, "contacts-of", asked, Contacts.class).contacts();
  }

  private String businessId(CaseRecord about) {
    return employers.get(about.employerId()).businessId().value();
  }

  private record Contacts(List<EarlierContact> contacts) {

    private Contacts {
      Assert.notNull(contacts, "The contacts are missing");
      Assert.isTrue(contacts.size() <= MOST_CONTACTS, "Too many contacts");
      Assert.noNullElements(contacts, "A contact is missing");
    }
  }
}
