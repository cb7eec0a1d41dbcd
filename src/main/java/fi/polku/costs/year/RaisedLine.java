package fi.polku.costs.year;

import fi.polku.costs.budget.BudgetLine;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.List;

/** A line of the budget as the form of a raise names it: its kind, or kind and municipality. */
final class RaisedLine {

  private RaisedLine() {}

  static String key(BudgetLine line) {
    MunicipalityCode municipality = line.municipality();
    return line.kind().id() + (municipality == null ? "" : ":" + municipality.value());
  }

  /** All lines of the raised line's kind, with the new appropriation in its place. */
  static List<BudgetLine> raised(List<BudgetLine> budget, String key, Euro amount) {
    String kind = key.split(":", -1)[0];
    return budget.stream()
        .filter(line -> line.kind().id().equals(kind))
        .map(
            line ->
                key(line).equals(key)
                    ? new BudgetLine(line.kind(), line.municipality(), amount)
                    : line)
        .toList();
  }
}
