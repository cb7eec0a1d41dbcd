package fi.polku.modelling.checks.decision;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.engine.TableTrials;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is allowed in an agreement but hardly meant: rules of no year, and years of no rule. */
final class AgreementGaps {

  private final AgreementColumns columns;
  private final TableTrials.Trial trial;

  private AgreementGaps(AgreementColumns columns, TableTrials.Trial trial) {
    this.columns = columns;
    this.trial = trial;
  }

  /**
   * @param trial of the table, which has no faults
   */
  static Stream<Problem> of(XmlNode table, TableTrials.Trial trial) {
    var gaps = new AgreementGaps(new AgreementColumns(table), trial);
    List<Problem> years =
        gaps.columns.kinds().stream().flatMap(kind -> gaps.years(table, kind)).toList();
    return Stream.concat(years.stream(), gaps.rules(table));
  }

  /** Years between others in which nobody knows how the kind is shared. */
  private Stream<Problem> years(XmlNode table, String kind) {
    List<Integer> all = List.copyOf(columns.years());
    List<Boolean> shared = all.stream().map(year -> isShared(kind, year)).toList();
    int first = shared.indexOf(true);
    int last = shared.lastIndexOf(true);
    if (first < 0 || !shared.subList(first, last).contains(false)) {
      return Stream.empty();
    }
    int from = first + shared.subList(first, last).indexOf(false);
    int to = from + shared.subList(from, last + 1).indexOf(true) - 1;
    return Stream.of(
        Problem.warning(
            "decision-agreement-gap",
            table,
            kind,
            from == to ? String.valueOf(all.get(from)) : all.get(from) + "–" + all.get(to)));
  }

  private boolean isShared(String kind, int year) {
    return !trial.answers(Map.of(AgreementTable.KIND, kind, AgreementTable.YEAR, year)).isEmpty();
  }

  /** Asked last: by then every kind has been tried in every year that matters. */
  private Stream<Problem> rules(XmlNode table) {
    Set<String> matched = trial.matched();
    return table
        .children("rule")
        .filter(rule -> !matched.contains(rule.attribute("id").orElse("")))
        .map(rule -> Problem.warning("decision-agreement-never", rule, DecisionModel.number(rule)));
  }
}
