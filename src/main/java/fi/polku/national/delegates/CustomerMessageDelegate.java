package fi.polku.national.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.messages.CustomerMessages;
import fi.polku.shared.BusinessId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Sends the customer the message that the input parameter {@code viesti} names. A message may tell
 * what a caseworker wrote, {@code teksti}, and a day, {@code paiva}: further input parameters. With
 * {@code vastaanottaja}, a Y-tunnus, it goes to that employer instead.
 */
@ModelBean("suomifiViesti")
class CustomerMessageDelegate implements JavaDelegate {

  private static final DateTimeFormatter FINNISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final CustomerMessages messages;

  CustomerMessageDelegate(CustomerMessages messages) {
    this.messages = messages;
  }

  private static String day(String iso) {
    return FINNISH_DATE.format(LocalDate.parse(iso));
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String text = step.input("viesti");
    Map<String, String> facts = new HashMap<>();
    step.given("teksti").ifPresent(written -> facts.put("teksti", written));
    step.given("paiva").map(CustomerMessageDelegate::day).ifPresent(day -> facts.put("paiva", day));
    @Nullable BusinessId employer = step.given("vastaanottaja").map(BusinessId::of).orElse(null);
    step.carryOut(moment -> messages.send(moment, step.caseId(), text, facts, employer));
  }
}
