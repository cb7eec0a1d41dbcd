package fi.polku.modelling.checks.process;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelParser;
import fi.polku.modelling.checks.KindChecks;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlModels;
import fi.polku.modelling.checks.xml.XmlSchema;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a BPMN file, asks its rules, and only then lets the engine look at it. */
@Component
class ProcessChecks implements KindChecks {

  private final XmlModels models;
  private final List<ModelRule<ProcessModel>> rules;
  private final ModelParser engine;

  ProcessChecks(List<ModelRule<ProcessModel>> rules, ModelParser engine) {
    this.models = new XmlModels(new XmlSchema("/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd"));
    this.rules = rules;
    this.engine = engine;
  }

  @Override
  public ModelKind kind() {
    return ModelKind.PROCESS;
  }

  @Override
  public List<Problem> check(String key, String source, Surroundings around) {
    return models.check(
        source,
        root -> {
          var model = new ProcessModel(key, root);
          List<Problem> problems =
              rules.stream().flatMap(rule -> rule.check(model, around)).toList();
          return problems.stream().anyMatch(Problem::stopsRelease)
              ? problems
              : engine
                  .processProblem(source)
                  .map(reason -> List.of(Problem.error("engine", reason)))
                  .orElse(problems);
        });
  }
}
