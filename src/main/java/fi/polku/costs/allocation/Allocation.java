package fi.polku.costs.allocation;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.shared.Euro;
import java.util.List;

/**
 * A sum shared among the area's municipalities.
 *
 * @param agreementVersion of the table it was shared by
 * @param shares one for each municipality of the area, in the order of their codes; their amounts
 *     add up to the total
 */
public record Allocation(
    CostYear year,
    CostKind kind,
    Stage stage,
    int agreementVersion,
    Euro total,
    List<Share> shares) {

  public Allocation {
    shares = List.copyOf(shares);
  }
}
