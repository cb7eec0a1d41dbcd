package fi.polku.modelling.checks;

import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts that a table's rules name in one condition. */
public final class NamedCells {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

  private NamedCells() {}

  /**
   * Texts that some rule names; none when the table cannot be read or has no such condition.
   *
   * @param condition the expression of its column, such as {@code laji}
   */
  public static Set<String> of(String source, String condition) {
    try {
      XmlNode root = new XmlReader().read(source);
      return root.tree()
          .filter(node -> node.is("decisionTable"))
          .flatMap(table -> named(table, condition).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }

  private static Set<String> named(XmlNode table, String condition) {
    List<XmlNode> inputs = table.children("input").toList();
    int column =
        IntStream.range(0, inputs.size())
            .filter(i -> expression(inputs.get(i)).equals(condition))
            .findFirst()
            .orElse(-1);
    return column < 0
        ? Set.of()
        : table
            .children("rule")
            .map(rule -> rule.children("inputEntry").toList())
            .filter(cells -> cells.size() > column)
            .flatMap(cells -> LITERAL.matcher(text(cells.get(column))).results())
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String expression(XmlNode input) {
    return input.child("inputExpression").map(NamedCells::text).orElse("");
  }

  private static String text(XmlNode cell) {
    return cell.child("text").map(XmlNode::text).orElse("");
  }
}
