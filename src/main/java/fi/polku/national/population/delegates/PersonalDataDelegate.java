package fi.polku.national.population.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.population.PopulationRegister;
import fi.polku.national.population.RegisteredPerson;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Asks the Population Information System for the customer of the case. Tells {@code henkiloLoytyi}
 * and {@code turvakielto}, each {@code kylla} or {@code ei}.
 */
@ModelBean("vtjHenkilotiedot")
class PersonalDataDelegate implements JavaDelegate {

  private final PopulationRegister register;

  PersonalDataDelegate(PopulationRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Optional<RegisteredPerson> found = register.read(step.caseId());
    step.tell("henkiloLoytyi", answer(found.isPresent()));
    step.tell("turvakielto", answer(found.filter(RegisteredPerson::restricted).isPresent()));
  }

  private static String answer(boolean yes) {
    return yes ? "kylla" : "ei";
  }
}
