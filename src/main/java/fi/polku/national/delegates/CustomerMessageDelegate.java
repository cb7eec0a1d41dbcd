package fi.polku.national.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.messages.CustomerMessages;
import fi.polku.national.messages.MessageOrder;
import fi.polku.national.messages.PostalAddress;
import fi.polku.shared.BusinessId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Sends the customer the message that the input parameter {@code viesti} names. A message may tell
 * what a caseworker wrote, {@code teksti}, and a day, {@code paiva}: further input parameters. With
 * {@code vastaanottaja}, a Y-tunnus, it goes to that employer instead. {@code asiakirja} names a
 * text that goes along as a document; {@code muotoilu} is {@code MARKDOWN} when the text is
 * formatted; {@code todisteellinen} is {@code kylla} when the receipt must be confirmed. With
 * {@code toimitus} {@code PAPERI} it is posted to a recipient without an electronic mailbox, to
 * {@code katuosoite}, {@code postinumero} and {@code postitoimipaikka}.
 */
@ModelBean("suomifiViesti")
class CustomerMessageDelegate implements JavaDelegate {

  private static final DateTimeFormatter FINNISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final CustomerMessages messages;

  CustomerMessageDelegate(CustomerMessages messages) {
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    MessageOrder order = order(step);
    step.carryOut(moment -> messages.send(moment, step.caseId(), order));
  }

  private static MessageOrder order(NationalStep step) {
    return new MessageOrder(
        step.input("viesti"),
        facts(step),
        step.given("vastaanottaja").map(BusinessId::of).orElse(null),
        step.given("asiakirja").orElse(null),
        chosen(step, "muotoilu", "MARKDOWN", "TEKSTI"),
        chosen(step, "todisteellinen", "kylla", "ei"),
        chosen(step, "toimitus", "PAPERI", "SAHKOINEN"),
        PostalAddress.of(
                step.given("katuosoite").orElse(null),
                step.given("postinumero").orElse(null),
                step.given("postitoimipaikka").orElse(null))
            .orElse(null));
  }

  private static Map<String, String> facts(NationalStep step) {
    Map<String, String> facts = new HashMap<>();
    step.given("teksti").ifPresent(written -> facts.put("teksti", written));
    step.given("paiva").map(CustomerMessageDelegate::day).ifPresent(day -> facts.put("paiva", day));
    return facts;
  }

  /** Whether the model chose this; a value that is no choice is the model's mistake. */
  private static boolean chosen(NationalStep step, String name, String yes, String no) {
    String choice = step.given(name).orElse(no);
    if (!choice.equals(yes) && !choice.equals(no)) {
      throw new IllegalArgumentException("Input %s is %s or %s".formatted(name, yes, no));
    }
    return choice.equals(yes);
  }

  private static String day(String iso) {
    return FINNISH_DATE.format(LocalDate.parse(iso));
  }
}
