package fi.polku.national.servicecatalogue.delegates;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.servicecatalogue.MunicipalityServices;
import fi.polku.national.servicecatalogue.ServiceDescription;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the process how PTV describes the service of the input parameter {@code palvelu} in the
 * case's municipality, in the customer's language: {@code palvelunNimi} and {@code palvelunKuvaus},
 * null when PTV does not.
 */
@ModelBean("palvelukuvaus")
class DescriptionDelegate implements JavaDelegate {

  private final MunicipalityServices services;
  private final Cases cases;

  DescriptionDelegate(MunicipalityServices services, Cases cases) {
    this.services = services;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String service = step.input("palvelu");
    CaseRecord about = cases.get(step.caseId());
    Language reader = Language.of(about.language().value()).orElse(Language.FI);
    Optional<ServiceDescription> found =
        services.upToDate(about.municipality()).of(service).stream().findFirst();
    step.tell("palvelunNimi", found.map(one -> one.name().in(reader)).orElse(null));
    step.tell("palvelunKuvaus", found.map(one -> in(reader, one.summary())).orElse(null));
  }

  private static @Nullable String in(Language reader, @Nullable LocalizedText text) {
    return text == null ? null : text.in(reader);
  }
}
