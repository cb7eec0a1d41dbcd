package fi.polku.costs.web.budget;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Months;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.budget.MonthlyShare;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.web.budget.SharedBudget.Payer;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Gathers what the municipalities pay. */
@Component
class SharedBudgets {

  private final BudgetShares shares;

  SharedBudgets(BudgetShares shares) {
    this.shares = shares;
  }

  SharedBudget of(CostReader reader, CostYear year) {
    try {
      List<Allocation> allocations = shares.ofBudget(year);
      return of(reader, allocations, shares.months(year, allocations));
    } catch (FiguresMissingException missing) {
      return new SharedBudget(
          List.of(), Collections.nCopies(Months.OF_YEAR, Euro.ZERO), Map.of(), missing.problems());
    }
  }

  private static SharedBudget of(
      CostReader reader, List<Allocation> allocations, List<MonthlyShare> months) {
    Map<MunicipalityCode, SortedMap<CostKind, List<Euro>>> amounts = new HashMap<>();
    for (Allocation allocation : allocations) {
      allocation.shares().forEach(share -> year(amounts, share.municipality(), allocation.kind()));
    }
    for (MonthlyShare share : months) {
      year(amounts, share.municipality(), share.kind()).set(share.month() - 1, share.amount());
    }
    List<List<Euro>> all = new ArrayList<>();
    Map<CostKind, Euro> totals = new HashMap<>();
    for (SortedMap<CostKind, List<Euro>> kinds : amounts.values()) {
      all.addAll(kinds.values());
      kinds.forEach((kind, year) -> totals.merge(kind, SharedBudget.sum(year), Euro::add));
    }
    List<Payer> payers =
        reader.municipalities().stream()
            .filter(one -> amounts.containsKey(one.code()))
            .map(one -> payer(one, amounts))
            .toList();
    return new SharedBudget(payers, SharedBudget.sums(all), totals, List.of());
  }

  private static Payer payer(
      Municipality one, Map<MunicipalityCode, SortedMap<CostKind, List<Euro>>> amounts) {
    return new Payer(one, amounts.getOrDefault(one.code(), new TreeMap<>()));
  }

  private static List<Euro> year(
      Map<MunicipalityCode, SortedMap<CostKind, List<Euro>>> amounts,
      MunicipalityCode municipality,
      CostKind kind) {
    return amounts
        .computeIfAbsent(municipality, code -> new TreeMap<>())
        .computeIfAbsent(
            kind, one -> new ArrayList<>(Collections.nCopies(Months.OF_YEAR, Euro.ZERO)));
  }
}
