package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.web.budget.BudgetAnswer.Kind;
import fi.polku.costs.web.budget.BudgetAnswer.KindAmount;
import fi.polku.costs.web.budget.BudgetAnswer.Line;
import fi.polku.costs.web.budget.BudgetAnswer.Payer;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells a budget to a reader. */
@Component
class BudgetAnswers {

  private final CostYears years;
  private final SharedBudgets shared;

  BudgetAnswers(CostYears years, SharedBudgets shared) {
    this.years = years;
    this.shared = shared;
  }

  BudgetAnswer of(CostReader reader, CostYear year) {
    List<BudgetLine> lines = years.budget(year);
    SharedBudget budget = shared.of(reader, year);
    return new BudgetAnswer(
        year.area(),
        year.year(),
        years.stateOf(year),
        years.total(year).toString(),
        lines.stream()
            .filter(line -> line.municipality() == null || reader.sees(line.municipality()))
            .map(line -> new Line(line.kind(), line.municipality(), line.amount().toString()))
            .toList(),
        kinds(lines),
        budget.payers().stream().map(BudgetAnswers::payer).toList(),
        budget.problems().isEmpty() ? budget.total().toString() : null,
        budget.problems());
  }

  private static List<KindAmount> kinds(List<BudgetLine> lines) {
    SortedMap<CostKind, Euro> sums = new TreeMap<>();
    lines.forEach(line -> sums.merge(line.kind(), line.amount(), Euro::add));
    return sums.entrySet().stream()
        .map(sum -> new KindAmount(sum.getKey(), sum.getValue().toString()))
        .toList();
  }

  private static Payer payer(SharedBudget.Payer payer) {
    return new Payer(
        payer.municipality().code(),
        payer.total().toString(),
        texts(payer.months()),
        payer.kinds().entrySet().stream()
            .map(
                kind ->
                    new Kind(
                        kind.getKey(),
                        SharedBudget.sum(kind.getValue()).toString(),
                        texts(kind.getValue())))
            .toList());
  }

  private static List<String> texts(List<Euro> months) {
    return months.stream().map(Euro::toString).toList();
  }
}
