package fi.polku.national.crm.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.crm.AreaCrm;
import fi.polku.national.crm.EarlierContact;
import fi.polku.national.delegates.NationalStep;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks for earlier contacts: {@code aiemmatYhteydenotot} gets a line of each, newest first. */
@ModelBean("yhteydenottohistoria")
class ContactHistoryDelegate implements JavaDelegate {

  private static final DateTimeFormatter FINNISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final int LONGEST_VARIABLE = 4000;

  private final AreaCrm crm;

  ContactHistoryDelegate(AreaCrm crm) {
    this.crm = crm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String lines =
        crm.contactsOf(step.caseId()).stream()
            .map(ContactHistoryDelegate::line)
            .collect(Collectors.joining("\n"));
    step.tell(
        "aiemmatYhteydenotot", lines.substring(0, Math.min(lines.length(), LONGEST_VARIABLE)));
  }

  private static String line(EarlierContact contact) {
    return "%s %s: %s"
        .formatted(
            FINNISH_DATE.format(contact.occurredOn()), contact.organisation(), contact.summary());
  }
}
