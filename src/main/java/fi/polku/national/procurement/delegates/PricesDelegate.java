package fi.polku.national.procurement.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.procurement.Price;
import fi.polku.national.procurement.Procurement;
import fi.polku.shared.Language;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks what the service {@code palvelu} costs: {@code palvelunHinnat} gets a line a contract. */
@ModelBean("palvelunHinnat")
class PricesDelegate implements JavaDelegate {

  private static final int LONGEST_VARIABLE = 4000;

  private final Procurement procurement;

  PricesDelegate(Procurement procurement) {
    this.procurement = procurement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String lines =
        procurement.prices(step.caseId(), step.input("palvelu")).stream()
            .map(PricesDelegate::line)
            .collect(Collectors.joining("\n"));
    step.tell("palvelunHinnat", lines.substring(0, Math.min(lines.length(), LONGEST_VARIABLE)));
  }

  private static String line(Price price) {
    return price.name() + ": " + price.price().format(Language.FI.locale()) + " / " + price.unit();
  }
}
