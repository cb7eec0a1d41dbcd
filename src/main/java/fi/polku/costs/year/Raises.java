package fi.polku.costs.year;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.shared.Euro;
import org.springframework.stereotype.Service;

/** Raises one appropriation of a budget in force (PORVOO 4.4). */
@Service
public class Raises {

  private final CostYears years;

  Raises(CostYears years) {
    this.years = years;
  }

  /**
   * Raises an appropriation for the whole year; what is left of the year pays the rise.
   *
   * @param line as the form names it: the kind of cost, or kind and municipality
   * @param sum the new whole appropriation, as people write it
   * @param firstMonth 1–12
   * @throws fi.polku.shared.InvalidValueException {@code euro}
   */
  public void raise(CostYear year, String line, String sum, int firstMonth, String decision) {
    years.raise(
        year, RaisedLine.raised(years.budget(year), line, Euro.of(sum)), firstMonth, decision);
  }
}
