package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A DMN file as the rules read it.
 *
 * @param key file name without its ending; the id that the decision must have
 * @param source the file's text
 */
public record DecisionModel(String key, String source, XmlNode root) {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

  Stream<XmlNode> decisions() {
    return root.children("decision");
  }

  Stream<XmlNode> tables() {
    return decisions().flatMap(decision -> decision.children("decisionTable"));
  }

  Stream<XmlNode> rules() {
    return tables().flatMap(table -> table.children("rule"));
  }

  /** The policy of a table; unique when it names none. */
  static String hitPolicy(XmlNode table) {
    return table.attribute("hitPolicy").orElse("UNIQUE");
  }

  /** Text of a cell or expression; empty when there is none. */
  static String text(XmlNode cell) {
    return cell.child("text").map(XmlNode::text).orElse("");
  }

  /** What a condition's column asks; empty when it asks nothing. */
  static String expression(XmlNode input) {
    return input.child("inputExpression").map(DecisionModel::text).orElse("");
  }

  /** Whether every input cell of the rule accepts anything. */
  static boolean acceptsAll(XmlNode rule) {
    return rule.children("inputEntry").map(DecisionModel::text).allMatch(DecisionModel::isAny);
  }

  private static boolean isAny(String cell) {
    return cell.isEmpty() || cell.equals("-");
  }

  /** A rule as people count it, from 1. */
  static String number(XmlNode rule) {
    List<XmlNode> all =
        rule.parent().map(table -> table.children("rule").toList()).orElse(List.of());
    return String.valueOf(all.indexOf(rule) + 1);
  }

  static Optional<String> camunda(XmlNode node, String attribute) {
    return node.attribute(CAMUNDA, attribute);
  }
}
