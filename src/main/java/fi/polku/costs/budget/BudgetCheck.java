package fi.polku.costs.budget;

import fi.polku.areas.Area;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.MunicipalityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether lines fit the agreement; every problem of every line is told. */
final class BudgetCheck {

  private final Agreement agreement;
  private final Area area;
  private final InputCheck check = new InputCheck();

  private BudgetCheck(Agreement agreement, Area area) {
    this.agreement = agreement;
    this.area = area;
  }

  /**
   * @throws fi.polku.shared.InvalidInputException with fields such as {@code lines[2].amount}
   */
  static void of(List<BudgetLine> lines, Agreement agreement, Area area) {
    var check = new BudgetCheck(agreement, area);
    Map<Place, Integer> seen = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      BudgetLine line = lines.get(at);
      check.line("lines[" + at + "].", line);
      Integer first = seen.putIfAbsent(Place.of(line), at);
      if (first != null) {
        check.check.problem("lines[" + at + "].costKind", "budget-line-twice", first + 1);
      }
    }
    check.check.refuseIfProblems();
  }

  private void line(String field, BudgetLine line) {
    Optional<Method> method = agreement.find(line.kind()).map(Term::method);
    if (method.isEmpty()) {
      check.problem(
          field + "costKind", "cost-kind-unknown", line.kind().id(), agreement.year().year());
    }
    method.ifPresent(known -> municipality(field + "municipality", line, known));
    if (line.amount().compareTo(Euro.ZERO) < 0) {
      check.problem(field + "amount", "budget-negative");
    }
  }

  private void municipality(String field, BudgetLine line, Method method) {
    MunicipalityCode code = line.municipality();
    if (code == null && method.needsMunicipality()) {
      check.problem(field, "budget-municipality-needed");
    } else if (code != null && !method.needsMunicipality()) {
      check.problem(field, "budget-municipality-not");
    } else if (code != null && !area.contains(code)) {
      check.problem(field, "budget-municipality-area", code.value());
    }
  }
}
