package fi.polku.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The words of a table: its inputs' names, its rules' grounds; versions never change, so kept. */
record TableText(
    String name,
    Map<String, String> inputNames,
    Map<String, String> labels,
    Map<String, List<String>> named,
    List<DecisionRule> rules) {

  private static final Map<String, TableText> KNOWN = new ConcurrentHashMap<>();

  /** Words of a deployed version; to be called inside an engine command. */
  static TableText of(DecisionDefinition table) {
    TableText known = KNOWN.get(table.getId());
    return known != null
        ? known
        : of(
            table,
            Context.getProcessEngineConfiguration()
                .getRepositoryService()
                .getDmnModelInstance(table.getId()));
  }

  static TableText of(DecisionDefinition table, DmnModelInstance model) {
    return KNOWN.computeIfAbsent(
        table.getId(), id -> read(model.getModelElementById(table.getKey())));
  }

  private static TableText read(Decision decision) {
    DecisionTable table = (DecisionTable) decision.getExpression();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Input input : table.getInputs()) {
      String expression = input.getInputExpression().getText().getTextContent().strip();
      String label = Objects.requireNonNullElse(input.getLabel(), expression);
      String name = expression.matches("\\p{L}[\\p{L}\\d_]*") ? expression : label;
      names.put(input.getId(), name);
      labels.put(name, label);
    }
    for (Output output : table.getOutputs()) {
      labels.put(output.getName(), Objects.requireNonNullElse(output.getLabel(), output.getName()));
    }
    return new TableText(
        decision.getName(), names, labels, TableCells.named(table, names), rules(table.getRules()));
  }

  private static List<DecisionRule> rules(Collection<Rule> rules) {
    AtomicInteger number = new AtomicInteger();
    return rules.stream()
        .map(rule -> new DecisionRule(rule.getId(), number.incrementAndGet(), ground(rule)))
        .toList();
  }

  private static String ground(Rule rule) {
    Description description = rule.getDescription();
    return description == null ? "" : description.getTextContent().strip();
  }

  Map<String, Object> inputs(Collection<DmnEvaluatedInput> inputs) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (DmnEvaluatedInput input : inputs) {
      Object value = input.getValue().getValue();
      values.put(inputNames.getOrDefault(input.getId(), input.getName()), plain(value));
    }
    return values;
  }

  static Map<String, Object> outcome(Collection<DmnEvaluatedDecisionRule> rules) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    for (DmnEvaluatedOutput output : rules.iterator().next().getOutputEntries().values()) {
      outcome.put(output.getOutputName(), plain(output.getValue().getValue()));
    }
    return outcome;
  }

  private static Object plain(Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
