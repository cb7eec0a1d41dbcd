package fi.polku.modelling.checks.decision;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a service costs is of a kind that its area's agreement shares; otherwise its costs could not
 * be booked.
 */
@Component
class ServiceKindsAgreed implements ModelRule<DecisionModel> {

  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
  private static final String AREA = "alue";

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model.key().equals(AgreementTable.KIND_OF_SERVICE)
        ? model
            .tables()
            .flatMap(table -> table.children("rule").flatMap(rule -> problems(table, rule, around)))
        : Stream.empty();
  }

  private static Stream<Problem> problems(XmlNode table, XmlNode rule, Surroundings around) {
    List<XmlNode> conditions = table.children("input").toList();
    List<XmlNode> answers = table.children("output").toList();
    String area =
        cell(rule, "inputEntry", conditions.stream().map(DecisionModel::expression).toList(), AREA);
    List<String> columns = answers.stream().map(o -> o.attribute("name").orElse("")).toList();
    List<String> kinds = named(cell(rule, "outputEntry", columns, AgreementTable.KIND));
    Collection<String> named = named(area);
    Set<String> areas = new TreeSet<>(around.costKinds().keySet());
    if (!named.isEmpty()) {
      areas.retainAll(named);
    }
    return kinds.stream()
        .flatMap(
            kind ->
                areas.stream()
                    .filter(one -> !around.costKinds().getOrDefault(one, Set.of()).contains(kind))
                    .map(
                        one ->
                            Problem.error(
                                "decision-cost-kind",
                                rule,
                                DecisionModel.number(rule),
                                kind,
                                AgreementTable.of(one))));
  }

  private static String cell(XmlNode rule, String entry, List<String> columns, String column) {
    List<XmlNode> cells = rule.children(entry).toList();
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : DecisionModel.text(cells.get(at));
  }

  private static List<String> named(String cell) {
    return NAME.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
