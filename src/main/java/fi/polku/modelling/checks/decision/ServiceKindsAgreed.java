package fi.polku.modelling.checks.decision;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.ServiceKinds;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a service costs is of a kind that its area's agreement shares; otherwise its costs could not
 * be booked. Asked of both tables: of the services', and of an agreement that no longer has a kind.
 */
@Component
class ServiceKindsAgreed implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    if (model.key().equals(AgreementTable.KIND_OF_SERVICE)) {
      return model.tables().flatMap(ServiceKinds::rows).flatMap(row -> unshared(row, around));
    }
    return AgreementTable.is(model.key())
        ? model.tables().flatMap(table -> unnamed(model, table, around))
        : Stream.empty();
  }

  /** A rule for all areas may be meant for some of them only; one that names its areas is not. */
  private static Stream<Problem> unshared(ServiceKinds.Row row, Surroundings around) {
    Set<String> areas = new TreeSet<>(around.costKinds().keySet());
    if (!row.areas().isEmpty()) {
      areas.retainAll(row.areas());
    }
    return row.kinds().stream()
        .flatMap(
            kind ->
                areas.stream()
                    .filter(area -> !around.costKinds().getOrDefault(area, Set.of()).contains(kind))
                    .map(
                        area ->
                            row.areas().isEmpty()
                                ? Problem.warning(
                                    "decision-cost-kind", row.rule(), told(row, kind, area))
                                : Problem.error(
                                    "decision-cost-kind", row.rule(), told(row, kind, area))));
  }

  private static String[] told(ServiceKinds.Row row, String kind, String area) {
    return new String[] {DecisionModel.number(row.rule()), kind, AgreementTable.of(area)};
  }

  private static Stream<Problem> unnamed(DecisionModel model, XmlNode table, Surroundings around) {
    Set<String> needed =
        new TreeSet<>(around.serviceKinds().getOrDefault(ServiceKinds.EVERYWHERE, Set.of()));
    needed.addAll(around.serviceKinds().getOrDefault(AgreementTable.areaOf(model.key()), Set.of()));
    needed.removeAll(new AgreementColumns(table).kinds());
    return needed.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Problem.warning("decision-agreement-services", table, String.join(", ", needed)));
  }
}
