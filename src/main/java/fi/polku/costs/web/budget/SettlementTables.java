package fi.polku.costs.web.budget;

import fi.polku.areas.Areas;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.web.budget.SettlementTable.Kind;
import fi.polku.costs.web.budget.SettlementTable.Line;
import fi.polku.costs.web.budget.SettlementTable.Row;
import fi.polku.shared.MunicipalityCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the tables of a settlement. */
@Component
class SettlementTables {

  private final CostYears years;
  private final BudgetShares shares;
  private final Agreements agreements;
  private final Areas areas;

  SettlementTables(CostYears years, BudgetShares shares, Agreements agreements, Areas areas) {
    this.years = years;
    this.shares = shares;
    this.agreements = agreements;
    this.areas = areas;
  }

  /**
   * @throws fi.polku.costs.figures.FiguresMissingException if actual costs cannot be shared
   */
  SettlementTable of(CostReader reader, CostYear year, Locale locale) {
    List<Difference> all = years.settlement(year);
    Map<CostKind, Allocation> allocations =
        shares.ofOutcome(year).stream()
            .collect(Collectors.toMap(Allocation::kind, Function.identity()));
    Agreement agreement = agreements.of(year);
    List<Difference> own = all.stream().filter(one -> reader.sees(one.municipality())).toList();
    Map<CostKind, List<Difference>> byKind =
        own.stream()
            .collect(
                Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.toList()));
    Map<CostKind, Sums> totals = Sums.by(all, Difference::kind);
    return new SettlementTable(
        Sums.by(own, Difference::municipality).entrySet().stream()
            .map(
                sum ->
                    new Row(
                        sum.getKey().value(), areas.nameOf(sum.getKey(), locale), sum.getValue()))
            .toList(),
        byKind.entrySet().stream()
            .map(
                kind ->
                    new Kind(
                        kind.getKey().id(),
                        name(agreement, kind.getKey(), locale),
                        kind.getValue().stream()
                            .map(one -> line(one, allocations, locale))
                            .toList(),
                        totals.getOrDefault(kind.getKey(), Sums.of(List.of()))))
            .toList(),
        Sums.of(all));
  }

  private Line line(Difference one, Map<CostKind, Allocation> allocations, Locale locale) {
    Allocation allocation = allocations.get(one.kind());
    return new Line(
        areas.nameOf(one.municipality(), locale),
        one,
        allocation == null ? "" : sentence(allocation, one.municipality(), locale));
  }

  private static String sentence(
      Allocation allocation, MunicipalityCode municipality, Locale locale) {
    return allocation.shares().stream()
        .filter(share -> share.municipality().equals(municipality))
        .map(Share::explanation)
        .map(told -> told.in(locale))
        .findFirst()
        .orElse("");
  }

  private static String name(Agreement agreement, CostKind kind, Locale locale) {
    return agreement.find(kind).map(term -> term.name().in(locale)).orElse(kind.id());
  }
}
