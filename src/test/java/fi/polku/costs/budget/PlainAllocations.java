package fi.polku.costs.budget;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.allocation.Assumptions;
import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares by given figures, the cents left over to the last; may be told that figures are missing.
 */
final class PlainAllocations implements Allocations {

  private final Area area;
  private long[] figures = {2764, 1336, 7850, 945, 1065, 29388};
  private boolean missing;

  PlainAllocations(Area area) {
    this.area = area;
  }

  void figures(long... now) {
    figures = now.clone();
  }

  void missing(boolean now) {
    missing = now;
  }

  @Override
  public Allocation share(
      CostYear year, CostKind kind, Euro total, Stage stage, Assumptions assumptions) {
    if (missing) {
      throw new FiguresMissingException(
          List.of(
              new FigureProblem(
                  Criterion.UNEMPLOYED,
                  area.host().code(),
                  "2026-03",
                  FigureProblem.Kind.MISSING)));
    }
    return share(year, kind, total, stage, figures);
  }

  @Override
  public Allocation share(Allocation kept, Euro total) {
    long[] then = kept.shares().stream().mapToLong(one -> one.proportion().longValue()).toArray();
    return share(kept.year(), kept.kind(), total, kept.stage(), then);
  }

  private Allocation share(CostYear year, CostKind kind, Euro total, Stage stage, long[] figures) {
    long sum = Arrays.stream(figures).sum();
    long left = total.cents();
    List<Share> shares = new ArrayList<>();
    for (int at = 0; at < figures.length; at++) {
      Municipality municipality = area.municipalities().get(at);
      long cents =
          at == figures.length - 1 ? left : Math.multiplyExact(total.cents(), figures[at]) / sum;
      left -= cents;
      shares.add(
          new Share(
              municipality.code(),
              new Euro(cents),
              BigDecimal.valueOf(figures[at]),
              new Explanation(
                  List.of(),
                  BigDecimal.ONE,
                  new BigDecimal("0.250000000000"),
                  false,
                  "fi",
                  "sv",
                  "en")));
    }
    return new Allocation(year, kind, stage, 1, total, shares);
  }
}
