package fi.polku.modelling.checks.decision;

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

/** Reads a DMN file, asks its rules, and only then lets the engine look at it. */
@Component
class DecisionChecks implements KindChecks {

  private final XmlModels models;
  private final List<ModelRule<DecisionModel>> rules;
  private final ModelParser engine;

  DecisionChecks(List<ModelRule<DecisionModel>> rules, ModelParser engine) {
    this.models = new XmlModels(new XmlSchema("/org/camunda/bpm/model/dmn/schema/DMN13.xsd"));
    this.rules = rules;
    this.engine = engine;
  }

  @Override
  public ModelKind kind() {
    return ModelKind.DECISION;
  }

  @Override
  public List<Problem> check(String key, String source, Surroundings around) {
    return models.check(
        source,
        root -> {
          var model = new DecisionModel(key, source, root);
          List<Problem> problems =
              rules.stream().flatMap(rule -> rule.check(model, around)).toList();
          return problems.stream().anyMatch(Problem::stopsRelease)
              ? problems
              : engine
                  .decisionProblem(source)
                  .map(reason -> List.of(Problem.error("engine", reason)))
                  .orElse(problems);
        });
  }
}
