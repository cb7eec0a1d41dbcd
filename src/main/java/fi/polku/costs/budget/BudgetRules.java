package fi.polku.costs.budget;

import fi.polku.areas.Area;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Whether lines fit the agreement; every problem of every line is told. */
@Component
public class BudgetRules {

  private final YearShares shares;

  BudgetRules(YearShares shares) {
    this.shares = shares;
  }

  /**
   * @param lines by their place in what was sent, such as the row of a file
   * @return empty when they fit
   */
  public List<Problem> problems(CostYear year, SortedMap<Integer, BudgetLine> lines) {
    Agreement agreement = shares.agreement(year);
    Area area = shares.area(year);
    List<Problem> problems = new ArrayList<>();
    Set<Place> seen = new HashSet<>();
    lines.forEach(
        (at, line) -> {
          kind(at, line, agreement).ifPresent(problems::add);
          municipality(at, line, agreement, area).ifPresent(problems::add);
          if (line.amount().compareTo(Euro.ZERO) < 0) {
            problems.add(Problem.of(at, "amount", "budget-negative"));
          }
          if (!seen.add(Place.of(line))) {
            problems.add(Problem.of(at, "costKind", "budget-line-twice"));
          }
        });
    return problems;
  }

  /**
   * @throws InvalidInputException with fields such as {@code lines[2].amount}
   */
  void check(CostYear year, List<BudgetLine> lines) {
    SortedMap<Integer, BudgetLine> numbered = new TreeMap<>();
    lines.forEach(line -> numbered.put(numbered.size(), line));
    List<Problem> problems = problems(year, numbered);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems.stream().map(Problem::ofField).toList());
    }
  }

  private static Optional<Problem> kind(int at, BudgetLine line, Agreement agreement) {
    return agreement.find(line.kind()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                at, "costKind", "cost-kind-unknown", line.kind().id(), agreement.year().year()));
  }

  private static Optional<Problem> municipality(
      int at, BudgetLine line, Agreement agreement, Area area) {
    MunicipalityCode code = line.municipality();
    Optional<Method> method = agreement.find(line.kind()).map(Term::method);
    String field = "municipality";
    if (method.isEmpty()) {
      return Optional.empty();
    }
    if (code == null) {
      return method.get().needsMunicipality()
          ? Optional.of(Problem.of(at, field, "budget-municipality-needed"))
          : Optional.empty();
    }
    if (!method.get().needsMunicipality()) {
      return Optional.of(Problem.of(at, field, "budget-municipality-not"));
    }
    return area.contains(code)
        ? Optional.empty()
        : Optional.of(Problem.of(at, field, "budget-municipality-area", code.value()));
  }

  /**
   * What is wrong with a line.
   *
   * @param at its place in what was sent
   * @param field {@code costKind}, {@code municipality} or {@code amount}
   * @param code reason; people read the message {@code error.<code>}
   */
  public record Problem(int at, String field, String code, List<Object> arguments) {

    static Problem of(int at, String field, String code, Object... arguments) {
      return new Problem(at, field, code, List.of(arguments));
    }

    /** As a field of a request, such as {@code lines[2].amount}. */
    public FieldProblem ofField() {
      return new FieldProblem("lines[%d].%s".formatted(at, field), code, arguments);
    }
  }
}
