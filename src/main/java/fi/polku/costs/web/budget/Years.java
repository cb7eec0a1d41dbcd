package fi.polku.costs.web.budget;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.shared.InputCheck;

/** Years of requests. */
final class Years {

  private Years() {}

  /**
   * @throws fi.polku.shared.InvalidInputException on field {@code year} if there is no such year
   */
  static CostYear of(CostReader reader, int year) {
    var check = new InputCheck();
    var read =
        check.required(
            "year",
            String.valueOf(year),
            text -> new CostYear(reader.area().id(), Integer.parseInt(text)));
    check.refuseIfProblems();
    return read.orElseThrow();
  }
}
