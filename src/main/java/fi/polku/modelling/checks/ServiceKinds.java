package fi.polku.modelling.checks;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of cost that the table {@code kustannusperuste} gives to services. */
public final class ServiceKinds {

  /** Stands for every area, in {@link #of}. */
  public static final String EVERYWHERE = "";

  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
  private static final String AREA = "alue";

  private ServiceKinds() {}

  /**
   * A rule of the table.
   *
   * @param areas it is about; none: all of them
   */
  public record Row(XmlNode rule, Set<String> areas, Set<String> kinds) {}

  /** The table's rules, in their order. */
  public static Stream<Row> rows(XmlNode table) {
    List<String> conditions = table.children("input").map(ServiceKinds::expression).toList();
    List<String> answers =
        table.children("output").map(output -> output.attribute("name").orElse("")).toList();
    int area = conditions.indexOf(AREA);
    int kind = answers.indexOf(AgreementTable.KIND);
    return table
        .children("rule")
        .map(
            rule ->
                new Row(rule, named(rule, "inputEntry", area), named(rule, "outputEntry", kind)));
  }

  /** Kinds by area; none when the table cannot be read. */
  public static Map<String, Set<String>> of(String source) {
    Map<String, Set<String>> kinds = new HashMap<>();
    try {
      new XmlReader()
          .read(source)
          .tree()
          .filter(node -> node.is("decisionTable"))
          .flatMap(ServiceKinds::rows)
          .forEach(row -> add(row, kinds));
    } catch (XmlProblem unreadable) {
      return Map.of();
    }
    return kinds;
  }

  private static void add(Row row, Map<String, Set<String>> kinds) {
    Set<String> areas = row.areas().isEmpty() ? Set.of(EVERYWHERE) : row.areas();
    areas.forEach(area -> kinds.computeIfAbsent(area, any -> new HashSet<>()).addAll(row.kinds()));
  }

  private static Set<String> named(XmlNode rule, String entry, int column) {
    List<XmlNode> cells = rule.children(entry).toList();
    String cell = column < 0 || column >= cells.size() ? "" : text(cells.get(column));
    return NAME.matcher(cell)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toUnmodifiableSet());
  }

  private static String expression(XmlNode input) {
    return input.child("inputExpression").map(ServiceKinds::text).orElse("");
  }

  private static String text(XmlNode cell) {
    return cell.child("text").map(XmlNode::text).orElse("");
  }
}
