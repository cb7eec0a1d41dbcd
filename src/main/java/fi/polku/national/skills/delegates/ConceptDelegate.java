package fi.polku.national.skills.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.skills.Concept;
import fi.polku.national.skills.ConceptKind;
import fi.polku.national.skills.Skills;
import fi.polku.shared.Language;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Finds what the input parameter {@code teksti} means in ESCO, as a {@code laji} (occupation or
 * skill), and tells the process the best hit: {@code escoNimi} and {@code escoUri}, null when there
 * is none.
 */
@ModelBean("escoHaku")
class ConceptDelegate implements JavaDelegate {

  private final Skills skills;

  ConceptDelegate(Skills skills) {
    this.skills = skills;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    ConceptKind kind = ConceptKind.ofKey(step.input("laji"));
    Optional<Concept> best =
        step.given("teksti").stream()
            .flatMap(text -> skills.search(kind, text, Language.FI).stream())
            .findFirst();
    step.tell("escoNimi", best.map(Concept::name).orElse(null));
    step.tell("escoUri", best.map(Concept::uri).orElse(null));
  }
}
