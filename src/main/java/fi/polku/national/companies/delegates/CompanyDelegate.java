package fi.polku.national.companies.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.companies.Company;
import fi.polku.national.companies.CompanyChecks;
import fi.polku.national.delegates.NationalStep;
import fi.polku.shared.BusinessId;
import fi.polku.shared.LocalizedText;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells the process what YTJ knows of the case's employer, or of the company of the input parameter
 * {@code ytunnus}: {@code yritysLoytyi} (kylla, ei), {@code yrityksenTila}, {@code yrityksenMuoto}
 * and {@code yrityksenToimiala}, the last two in Finnish.
 */
@ModelBean("yritystiedot")
class CompanyDelegate implements JavaDelegate {

  private final CompanyChecks checks;

  CompanyDelegate(CompanyChecks checks) {
    this.checks = checks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Optional<BusinessId> other = step.given("ytunnus").map(BusinessId::of);
    Optional<Company> found =
        other.isPresent()
            ? checks.of(step.caseId(), other.get())
            : checks.ofEmployer(step.caseId());
    step.tell("yritysLoytyi", found.isPresent() ? "kylla" : "ei");
    step.tell("yrityksenTila", found.map(company -> company.status().key()).orElse(null));
    step.tell("yrityksenMuoto", found.map(Company::form).map(LocalizedText::fi).orElse(null));
    step.tell(
        "yrityksenToimiala", found.map(Company::businessLine).map(LocalizedText::fi).orElse(null));
  }
}
