package fi.polku.costs.agreement;

import fi.polku.costs.CostKind;
import fi.polku.shared.LocalizedText;
import java.util.List;

/**
 * What an agreement says of one kind of cost.
 *
 * @param name of the kind, for people
 * @param grounds with method {@code CRITERIA} or {@code INHABITANTS}; their weights sum to exactly
 *     one; otherwise empty
 * @param reason why so, with document and section
 */
public record Term(
    CostKind kind, LocalizedText name, Method method, List<Ground> grounds, LocalizedText reason) {

  public Term {
    grounds = List.copyOf(grounds);
  }
}
