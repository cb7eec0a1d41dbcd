package fi.polku.modelling.checks;

import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a model.
 *
 * @param rule people read the message {@code rule.<rule>}, which says what to do next
 * @param element id of the element in its model; null: the model as a whole
 * @param arguments positional arguments of the message
 * @param line from 1; 0 when the place is not known
 * @param column from 1; 0 when the place is not known
 */
public record Problem(
    String rule,
    Severity severity,
    @Nullable String element,
    List<String> arguments,
    int line,
    int column) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem of the model as a whole that stops the release. */
  public static Problem error(String rule, String... arguments) {
    return new Problem(rule, Severity.ERROR, null, List.of(arguments), 0, 0);
  }

  /** A problem of one element that stops the release. */
  public static Problem error(String rule, XmlNode node, String... arguments) {
    return at(rule, Severity.ERROR, node, arguments);
  }

  /** A problem of one element that does not stop the release. */
  public static Problem warning(String rule, XmlNode node, String... arguments) {
    return at(rule, Severity.WARNING, node, arguments);
  }

  /** A problem of an element known by its id only. */
  public static Problem of(String rule, Severity severity, String element, String... arguments) {
    return new Problem(rule, severity, element, List.of(arguments), 0, 0);
  }

  public boolean stopsRelease() {
    return severity == Severity.ERROR;
  }

  private static Problem at(String rule, Severity severity, XmlNode node, String... arguments) {
    String element = node.nearestId().orElse(null);
    return new Problem(rule, severity, element, List.of(arguments), node.line(), node.column());
  }
}
