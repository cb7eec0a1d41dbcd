package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.BudgetRules;
import fi.polku.costs.sheets.SheetCell;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.costs.sheets.SheetProblem;
import fi.polku.costs.sheets.SheetProblems;
import fi.polku.costs.sheets.SheetReader;
import fi.polku.costs.sheets.SheetRow;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads a budget from a spreadsheet: columns kustannuslaji, kunta, summa. */
@Component
class BudgetSheet {

  static final String KIND = "kustannuslaji";
  static final String MUNICIPALITY = "kunta";
  static final String AMOUNT = "summa";

  private static final Map<String, String> COLUMNS =
      Map.of("costKind", KIND, "municipality", MUNICIPALITY, "amount", AMOUNT);

  /** As many digits as a request may have before its decimals. */
  private static final BigDecimal MOST = BigDecimal.TEN.pow(13);

  private final BudgetRules rules;

  BudgetSheet(BudgetRules rules) {
    this.rules = rules;
  }

  /**
   * Rows without an amount are no lines.
   *
   * @throws fi.polku.costs.sheets.InvalidSheetException with the row and reason of each problem
   */
  List<BudgetLine> read(CostYear year, MultipartFile file) throws IOException {
    Path copy = Files.createTempFile("talousarvio", null);
    try {
      file.transferTo(copy);
      return read(year, copy);
    } finally {
      Files.delete(copy);
    }
  }

  private List<BudgetLine> read(CostYear year, Path file) throws IOException {
    var problems = new SheetProblems();
    SortedMap<Integer, BudgetLine> lines = new TreeMap<>();
    SheetReader.read(
        file,
        List.of(KIND, AMOUNT),
        problems,
        row -> line(row).ifPresent(line -> lines.put(row.number(), line)));
    rules
        .problems(year, lines)
        .forEach(
            problem ->
                problems.add(
                    new SheetProblem(
                        problem.at(),
                        COLUMNS.getOrDefault(problem.field(), ""),
                        problem.code(),
                        problem.arguments())));
    problems.throwIfAny();
    return List.copyOf(lines.values());
  }

  private static Optional<BudgetLine> line(SheetRow row) {
    if (row.cell(AMOUNT).isEmpty()) {
      return Optional.empty();
    }
    Optional<CostKind> kind = row.read(KIND, cell -> new CostKind(cell.text()));
    Optional<Optional<MunicipalityCode>> municipality =
        row.read(MUNICIPALITY, BudgetSheet::municipality);
    Optional<Euro> amount = row.read(AMOUNT, BudgetSheet::amount);
    return kind.isEmpty() || municipality.isEmpty() || amount.isEmpty()
        ? Optional.empty()
        : Optional.of(new BudgetLine(kind.get(), municipality.get().orElse(null), amount.get()));
  }

  /** Spreadsheet programs drop the zeros a code begins with. */
  private static Optional<MunicipalityCode> municipality(SheetCell cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MunicipalityCode.of("0".repeat(Math.max(0, 3 - cell.text().length())) + cell.text()));
  }

  private static Euro amount(SheetCell cell) {
    BigDecimal amount = SheetNumbers.read(cell).stripTrailingZeros();
    if (amount.scale() > 2 || amount.abs().compareTo(MOST) >= 0) {
      throw new InvalidValueException("euro");
    }
    return new Euro(amount.movePointRight(2).longValueExact());
  }
}
