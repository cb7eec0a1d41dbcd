package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A user task names a form that exists, in the version that its own release carries. */
@Component
class KnownForms implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.all("userTask").flatMap(task -> problem(task, around).stream());
  }

  private static Optional<Problem> problem(XmlNode task, Surroundings around) {
    String id = task.nearestId().orElse("");
    Optional<String> form = ProcessModel.camunda(task, "formRef");
    if (form.isEmpty()) {
      return Optional.of(Problem.error("process-form-missing", task, id));
    }
    if (!around.forms().contains(form.get())) {
      return Optional.of(Problem.error("process-form-unknown", task, id, form.get()));
    }
    return ProcessModel.camunda(task, "formRefBinding").filter("deployment"::equals).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.error("process-form-binding", task, id, form.get()));
  }
}
