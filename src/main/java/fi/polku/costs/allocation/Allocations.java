package fi.polku.costs.allocation;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.shared.Euro;

/** Shares sums as the area's agreement says. */
public interface Allocations {

  /**
   * Shares a sum of a kind of cost by the stored figures.
   *
   * @param total of any sign
   * @throws fi.polku.costs.figures.FiguresMissingException with everything that is missing, late or
   *     doubtful
   * @throws fi.polku.shared.InvalidInputException if the agreement does not share such a kind
   */
  default Allocation share(CostYear year, CostKind kind, Euro total, Stage stage) {
    return share(year, kind, total, stage, Assumptions.NONE);
  }

  /** As above, by weights and figures that are partly assumed. */
  Allocation share(CostYear year, CostKind kind, Euro total, Stage stage, Assumptions assumptions);

  /**
   * Shares another sum on the very grounds of an earlier sharing: by its weights and figures, not
   * those of now.
   */
  Allocation share(Allocation kept, Euro total);
}
