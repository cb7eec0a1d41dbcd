package fi.polku.costs.web.budget;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.web.budget.BudgetTable.Amounts;
import fi.polku.costs.web.budget.BudgetTable.Kind;
import fi.polku.costs.web.budget.BudgetTable.Line;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the table of a budget. */
@Component
class BudgetTables {

  private static final Amounts NOTHING = new Amounts(Euro.ZERO, Euro.ZERO, Euro.ZERO);

  private final CostYears years;
  private final Agreements agreements;
  private final Journal journal;
  private final DraftSecrecy secrecy;

  BudgetTables(CostYears years, Agreements agreements, Journal journal, DraftSecrecy secrecy) {
    this.years = years;
    this.agreements = agreements;
    this.journal = journal;
    this.secrecy = secrecy;
  }

  /**
   * @param sent what the reader just wrote; its empty form shows the budget as it stands
   * @throws fi.polku.shared.InvalidInputException if the area has no agreement for the year
   */
  BudgetTable of(CostReader reader, CostYear year, BudgetForm sent, Locale locale) {
    boolean hasLast = year.year() > CostYear.FIRST;
    var sources =
        new Sources(
            years.budget(year),
            hasLast && !secrecy.hides(reader, year.previous())
                ? years.budget(year.previous())
                : List.of(),
            hasLast ? journal.balances(year.previous(), Account.COSTS) : List.of());
    List<Kind> kinds =
        agreements.of(year).terms().stream()
            .map(term -> kind(reader, term, sources, sent, locale))
            .toList();
    return new BudgetTable(kinds, kinds.stream().map(Kind::total).reduce(NOTHING, Amounts::add));
  }

  private static Kind kind(
      CostReader reader, Term term, Sources sources, BudgetForm sent, Locale locale) {
    Amounts total = sources.total(term.kind());
    boolean byMunicipality = term.method().needsMunicipality();
    return new Kind(
        term.kind().id(),
        term.name().in(locale),
        term.method(),
        total,
        byMunicipality ? null : line(term.kind(), null, total, sent, locale),
        byMunicipality
            ? reader.municipalities().stream()
                .map(
                    one ->
                        line(term.kind(), one, sources.of(term.kind(), one.code()), sent, locale))
                .toList()
            : List.of());
  }

  private static Line line(
      CostKind kind,
      @Nullable Municipality municipality,
      Amounts amounts,
      BudgetForm sent,
      Locale locale) {
    Optional<Municipality> of = Optional.ofNullable(municipality);
    String code = of.map(one -> one.code().value()).orElse(null);
    String field = BudgetForm.field(kind, code);
    return new Line(
        field,
        code,
        of.map(one -> one.name().in(locale)).orElse(""),
        amounts,
        sent.written(field).orElseGet(() -> Written.of(amounts.budget(), locale)),
        sent.error(field).orElse(null));
  }

  /** Where the amounts of the lines are from. */
  private record Sources(List<BudgetLine> now, List<BudgetLine> last, List<Balance> lastActual) {

    Amounts total(CostKind kind) {
      return new Amounts(
          sum(now, line -> line.kind().equals(kind)),
          sum(last, line -> line.kind().equals(kind)),
          costs(one -> one.kind().equals(kind)));
    }

    Amounts of(CostKind kind, MunicipalityCode code) {
      Predicate<BudgetLine> same =
          line -> line.kind().equals(kind) && code.equals(line.municipality());
      return new Amounts(
          sum(now, same),
          sum(last, same),
          costs(one -> one.kind().equals(kind) && code.equals(one.municipality())));
    }

    private Euro costs(Predicate<Balance> counted) {
      return lastActual.stream().filter(counted).map(Balance::amount).reduce(Euro.ZERO, Euro::add);
    }

    private static Euro sum(List<BudgetLine> lines, Predicate<BudgetLine> counted) {
      return lines.stream().filter(counted).map(BudgetLine::amount).reduce(Euro.ZERO, Euro::add);
    }
  }
}
