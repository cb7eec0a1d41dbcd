package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.BudgetRules;
import fi.polku.costs.web.budget.BudgetApi.DraftBody;
import fi.polku.costs.web.budget.BudgetApi.LineBody;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of a request; all that is wrong in any of them is told at once. */
@Component
class LineReader {

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

  private final BudgetRules rules;

  LineReader(BudgetRules rules) {
    this.rules = rules;
  }

  /**
   * @throws fi.polku.shared.InvalidInputException with fields such as {@code lines[2].amount}
   */
  List<BudgetLine> read(CostYear year, DraftBody body) {
    List<@Nullable LineBody> sent = body.required();
    var check = new InputCheck();
    SortedMap<Integer, BudgetLine> lines = new TreeMap<>();
    for (int at = 0; at < sent.size(); at++) {
      int place = at;
      line(check, "lines[" + at + "]", sent.get(at)).ifPresent(line -> lines.put(place, line));
    }
    rules
        .problems(year, lines)
        .forEach(
            problem ->
                check.problem(
                    problem.ofField().field(), problem.code(), problem.arguments().toArray()));
    check.refuseIfProblems();
    return List.copyOf(lines.values());
  }

  private static Optional<BudgetLine> line(
      InputCheck check, String field, @Nullable LineBody line) {
    if (line == null) {
      check.problem(field, "required");
      return Optional.empty();
    }
    Optional<CostKind> kind = check.required(field + ".costKind", line.costKind(), CostKind::new);
    Optional<MunicipalityCode> municipality =
        check.optional(field + ".municipality", line.municipality(), MunicipalityCode::of);
    Optional<Euro> amount = check.required(field + ".amount", line.amount(), LineReader::amount);
    boolean isRefused = line.municipality() != null && municipality.isEmpty();
    return isRefused || kind.isEmpty() || amount.isEmpty()
        ? Optional.empty()
        : Optional.of(new BudgetLine(kind.get(), municipality.orElse(null), amount.get()));
  }

  private static Euro amount(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new InvalidValueException("cost-amount");
    }
    return new Euro(new BigDecimal(text).movePointRight(2).longValueExact());
  }
}
