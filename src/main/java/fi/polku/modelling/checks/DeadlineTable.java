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

/** The kinds of statutory deadlines that the table {@code maaraajat} knows. */
public final class DeadlineTable {

  /** Key of the table. */
  public static final String KEY = "maaraajat";

  private static final String KIND = "laji";
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

  private DeadlineTable() {}

  /** Kinds that some rule names; none when the table cannot be read. */
  public static Set<String> kinds(String source) {
    try {
      XmlNode root = new XmlReader().read(source);
      return root.tree()
          .filter(node -> node.is("decisionTable"))
          .flatMap(table -> kinds(table).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }

  private static Set<String> kinds(XmlNode table) {
    List<XmlNode> inputs = table.children("input").toList();
    int column =
        IntStream.range(0, inputs.size())
            .filter(i -> expression(inputs.get(i)).equals(KIND))
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
    return input.child("inputExpression").map(DeadlineTable::text).orElse("");
  }

  private static String text(XmlNode cell) {
    return cell.child("text").map(XmlNode::text).orElse("");
  }
}
