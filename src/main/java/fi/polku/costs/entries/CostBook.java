package fi.polku.costs.entries;

import fi.polku.areas.Areas;
import fi.polku.areas.ServiceCatalogue;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By what rules costs are booked to a year, and whether it still takes any. */
@Component
class CostBook {

  private final Agreements agreements;
  private final Areas areas;
  private final ServiceCatalogue services;
  private final YearStates years;

  CostBook(Agreements agreements, Areas areas, ServiceCatalogue services, YearStates years) {
    this.agreements = agreements;
    this.areas = areas;
    this.services = services;
    this.years = years;
  }

  /**
   * @throws InvalidInputException if the area has no agreement for the year
   */
  CostRules rules(CostYear year) {
    return new CostRules(
        agreements.of(year),
        areas.find(year.area()).orElseThrow(() -> new NotFoundException("area")),
        service -> kindOf(year, service));
  }

  /** The kind of cost of a service on the year's last day; nothing if there is no such service. */
  Optional<CostKind> kindOf(CostYear year, String service) {
    return services
        .find(service)
        .map(known -> agreements.kindOf(year.area(), known.id(), year.lastDay()));
  }

  /**
   * @throws InvalidInputException if the year's costs are final
   */
  void requireOpen(CostYear year) {
    requireOpen(year, years.of(year));
  }

  /**
   * As above; the year stays open until the caller's transaction ends.
   *
   * @throws InvalidInputException if the year's costs are final
   */
  void holdOpen(CostYear year) {
    requireOpen(year, years.hold(year));
  }

  private static void requireOpen(CostYear year, YearState state) {
    if (state == YearState.SETTLED || state == YearState.CLOSED) {
      throw InvalidInputException.of("year", "cost-year-final", String.valueOf(year.year()));
    }
  }
}
