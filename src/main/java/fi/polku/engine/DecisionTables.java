package fi.polku.engine;

import java.util.List;
import java.util.Map;

/** The deployed decision tables. */
public interface DecisionTables {

  /**
   * Evaluates one version for its single result; fails when no rule matches, so that nothing is
   * ever guessed.
   */
  Map<String, Object> evaluate(String decision, int version, Map<String, Object> facts);

  /** Evaluates one version for every rule that matches, in the order of the table; maybe none. */
  List<Map<String, Object>> evaluateAll(String decision, int version, Map<String, Object> facts);

  /**
   * Texts that the cells of a condition name, such as {@code "palkkatuki"}, each once in the order
   * of the table.
   *
   * @param input expression of the condition
   */
  List<String> named(String decision, int version, String input);

  List<DecisionRule> rules(String decision, int version);

  /** Labels of the inputs and outputs of a version, by expression or output name. */
  Map<String, String> labels(String decision, int version);

  /** Name of the decision as its table says. */
  String name(String decision, int version);
}
