package fi.polku.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

@Component
class CamundaDecisionTables implements DecisionTables {

  private final DecisionService decisions;
  private final RepositoryService repository;

  CamundaDecisionTables(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  @Override
  public Map<String, Object> evaluate(String decision, int version, Map<String, Object> facts) {
    DmnDecisionTableResult result = result(decision, version, facts);
    if (result.isEmpty()) {
      throw new NoRuleMatchesException(decision, version);
    }
    return result.getSingleResult().getEntryMap();
  }

  @Override
  public List<Map<String, Object>> evaluateAll(
      String decision, int version, Map<String, Object> facts) {
    return result(decision, version, facts).getResultList();
  }

  private DmnDecisionTableResult result(String decision, int version, Map<String, Object> facts) {
    DecisionListener.ASKED_DIRECTLY.set(true);
    try {
      return decisions
          .evaluateDecisionTableByKey(decision)
          .version(version)
          .variables(facts)
          .evaluate();
    } finally {
      DecisionListener.ASKED_DIRECTLY.remove();
    }
  }

  @Override
  public List<String> named(String decision, int version, String input) {
    return text(decision, version).named().getOrDefault(input, List.of());
  }

  @Override
  public List<DecisionRule> rules(String decision, int version) {
    return text(decision, version).rules();
  }

  @Override
  public Map<String, String> labels(String decision, int version) {
    return text(decision, version).labels();
  }

  @Override
  public String name(String decision, int version) {
    return text(decision, version).name();
  }

  private TableText text(String decision, int version) {
    DecisionDefinition table =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(decision)
            .decisionDefinitionVersion(version)
            .singleResult();
    return TableText.of(table, repository.getDmnModelInstance(table.getId()));
  }
}
