package fi.polku.modelling.checks.decision;

import fi.polku.costs.agreement.AgreementFault;
import fi.polku.costs.agreement.AgreementReader;
import fi.polku.costs.agreement.AgreementTable;
import fi.polku.engine.TableTrialException;
import fi.polku.engine.TableTrials;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * An area's agreement on sharing costs shares every kind of cost in full, every year: weights sum
 * to exactly one, and methods, criteria and timings are known ones.
 */
@Component
class AgreementInFull implements ModelRule<DecisionModel> {

  private static final Set<String> POLICIES = Set.of("COLLECT", "RULE ORDER");

  private final TableTrials trials;
  private final FeelParses feel;

  AgreementInFull(TableTrials trials, FeelParses feel) {
    this.trials = trials;
    this.feel = feel;
  }

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    if (!AgreementTable.is(model.key()) || feel.check(model, around).findAny().isPresent()) {
      return Stream.empty(); // cells that cannot be read are told of first
    }
    List<Problem> form = model.tables().flatMap(AgreementInFull::form).toList();
    return form.isEmpty() ? model.tables().flatMap(table -> shares(model, table)) : form.stream();
  }

  private static Stream<Problem> form(XmlNode table) {
    var columns = new AgreementColumns(table);
    Stream<Problem> policy =
        POLICIES.contains(DecisionModel.hitPolicy(table))
                && table.attribute("aggregation").isEmpty()
            ? Stream.empty()
            : Stream.of(
                Problem.error("decision-agreement-policy", table, DecisionModel.hitPolicy(table)));
    Stream<Problem> missing =
        columns.missing().stream()
            .map(name -> Problem.error("decision-agreement-column", table, name));
    Stream<Problem> kinds =
        columns
            .unnamedKinds()
            .map(cell -> Problem.error("decision-agreement-kinds", cell, DecisionModel.text(cell)));
    return Stream.of(policy, missing, kinds).flatMap(found -> found);
  }

  private Stream<Problem> shares(DecisionModel model, XmlNode table) {
    TableTrials.Trial trial;
    try {
      trial = trials.of(model.source(), model.key());
    } catch (TableTrialException unreadable) {
      return Stream.empty(); // told by those who ask the engine to read it
    }
    Set<List<String>> told = new HashSet<>();
    var columns = new AgreementColumns(table);
    List<Problem> problems =
        columns.kinds().stream()
            .flatMap(
                kind ->
                    columns.years().stream()
                        .flatMap(year -> faults(trial, kind, year))
                        .filter(found -> told.add(List.of(kind, found.rule())))
                        .map(found -> Problem.error(found.rule(), table, found.arguments())))
            .toList();
    return problems.isEmpty() ? AgreementGaps.of(table, trial) : problems.stream();
  }

  private record Found(String rule, String... arguments) {}

  private static Stream<Found> faults(TableTrials.Trial trial, String kind, int year) {
    try {
      List<Map<String, Object>> rows =
          trial.answers(Map.of(AgreementTable.KIND, kind, AgreementTable.YEAR, year));
      return rows.isEmpty()
          ? Stream.empty()
          : new AgreementReader(kind, year)
              .faults(rows).stream()
                  .map(fault -> new Found(rule(fault), fault.arguments().toArray(String[]::new)));
    } catch (TableTrialException reason) {
      return Stream.of(new Found("engine", String.valueOf(reason.getMessage())));
    }
  }

  private static String rule(AgreementFault fault) {
    return switch (fault.kind()) {
      case KIND -> "decision-agreement-kind";
      case METHOD -> "decision-agreement-method";
      case METHODS -> "decision-agreement-methods";
      case CRITERION -> "decision-agreement-criterion";
      case CRITERION_TWICE -> "decision-agreement-twice";
      case WEIGHT -> "decision-agreement-weight";
      case TIMING -> "decision-agreement-timing";
      case SUM -> "decision-agreement-sum";
    };
  }
}
