package fi.polku.costs.budget;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.budget.YearShares.Sum;
import fi.polku.shared.Euro;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Evens contributions to actual costs (PORVOO 4.5); investments like any other kind (PORVOO 4.6).
 * What is not shared, such as depreciation, is left out, so that nothing is billed twice.
 */
@Component
class Settlement {

  private final YearShares shares;
  private final YearBooks books;

  Settlement(YearShares shares, YearBooks books) {
    this.shares = shares;
    this.books = books;
  }

  /**
   * @throws fi.polku.costs.figures.FiguresMissingException if actual costs cannot be shared
   */
  Result of(CostYear year) {
    SortedMap<CostKind, Sum> sums = new TreeMap<>();
    books
        .costs(year)
        .forEach((kind, total) -> sums.put(kind, new Sum(total, books.caused(year, kind))));
    List<Allocation> allocations = shares.of(year, sums, Stage.OUTCOME);
    return new Result(allocations, differences(year, allocations));
  }

  private List<Difference> differences(CostYear year, List<Allocation> allocations) {
    Map<Place, Euro> actual = new HashMap<>();
    for (Allocation allocation : allocations) {
      for (Share share : allocation.shares()) {
        actual.put(new Place(allocation.kind(), share.municipality()), share.amount());
      }
    }
    Map<Place, Euro> paid = books.charged(year);
    Map<Place, Euro> carried = books.carriedIn(year);
    List<Difference> differences = new ArrayList<>();
    for (CostKind kind : kinds(year, actual, paid, carried)) {
      for (Municipality municipality : shares.area(year).municipalities()) {
        var place = new Place(kind, municipality.code());
        differences.add(
            new Difference(
                municipality.code(),
                kind,
                actual.getOrDefault(place, Euro.ZERO),
                paid.getOrDefault(place, Euro.ZERO),
                carried.getOrDefault(place, Euro.ZERO)));
      }
    }
    return differences;
  }

  @SafeVarargs
  private List<CostKind> kinds(CostYear year, Map<Place, Euro>... amounts) {
    var present = new TreeSet<CostKind>();
    Stream.of(amounts).forEach(one -> one.keySet().forEach(place -> present.add(place.kind())));
    return shares.inOrder(year, present);
  }

  /**
   * @param allocations of the actual costs, with their explanations
   */
  record Result(List<Allocation> allocations, List<Difference> differences) {}
}
