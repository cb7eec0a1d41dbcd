package fi.polku.costs.agreement;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * How an area shares the costs of a year.
 *
 * @param version of the table {@code kustannustenjako-<area>} that was in force on the year's first
 *     day
 * @param terms one for each kind of cost, in the order of the table
 */
public record Agreement(CostYear year, int version, List<Term> terms) {

  public Agreement {
    terms = List.copyOf(terms);
  }

  public Optional<Term> find(CostKind kind) {
    return terms.stream().filter(term -> term.kind().equals(kind)).findFirst();
  }

  /**
   * @throws fi.polku.shared.InvalidInputException {@code cost-kind-unknown} on field {@code
   *     costKind}
   */
  public Term term(CostKind kind) {
    return find(kind)
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "costKind", "cost-kind-unknown", kind.id(), String.valueOf(year.year())));
  }
}
