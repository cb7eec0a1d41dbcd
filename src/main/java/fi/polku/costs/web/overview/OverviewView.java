package fi.polku.costs.web.overview;

import fi.polku.costs.agreement.Method;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cost year on one screen.
 *
 * @param hasAgreement whether the area has agreed how the year is shared
 * @param kinds in the order of the agreement
 * @param sum of the kinds that are shared
 * @param municipalities those whose own the reader sees
 * @param area all municipalities together
 * @param groups sums of the groups of the area's plan; empty when it has none
 * @param isEstimate whether actual costs are shared by the budget's figures, as the final ones are
 *     not known yet
 * @param months January to December
 * @param problems figures that keep the year from being shared
 */
public record OverviewView(
    YearState state,
    boolean hasAgreement,
    List<Kind> kinds,
    Money sum,
    List<Share> municipalities,
    Share area,
    List<Share> groups,
    boolean isEstimate,
    List<Month> months,
    List<FigureProblem> problems) {

  /** Whether the budget has been booked, so that its entries can be shown. */
  public boolean isBooked() {
    return state.compareTo(YearState.APPROVED) >= 0;
  }

  /** The kinds by which municipalities pay shares. */
  public List<Kind> shared() {
    return kinds.stream().filter(kind -> kind.method().isShared()).toList();
  }

  /**
   * Euros of a year.
   *
   * @param charged by invoices and internal vouchers, credit notes deducted
   */
  public record Money(Euro budget, Euro actual, Euro charged) {

    /** Of the budget spent, 0–1 and above; null when there is no budget. */
    public @Nullable BigDecimal spent() {
      return budget.equals(Euro.ZERO)
          ? null
          : actual.amount().divide(budget.amount(), 4, RoundingMode.HALF_UP);
    }
  }

  /** A kind of cost. */
  public record Kind(String id, String name, Method method, Money money) {}

  /**
   * What falls on a municipality, or on several.
   *
   * @param code of the municipality; null: of several
   * @param byKind its parts of the budget, in the order of {@link OverviewView#shared()}
   * @param actual its share of the actual costs; null when they cannot be shared yet
   */
  public record Share(
      @Nullable String code,
      String name,
      List<Euro> byKind,
      Euro budget,
      @Nullable Euro actual,
      Euro charged) {

    public Share {
      byKind = List.copyOf(byKind);
    }

    /** Actual less charged; negative: charged too much so far. */
    public @Nullable Euro left() {
      return actual == null ? null : actual.subtract(charged);
    }
  }

  /**
   * Euros of a month, of the kinds that are shared.
   *
   * @param number 1–12
   * @param actual null: nothing has been booked for it or a later one
   * @param charged null: nothing has been charged for it or a later one
   */
  public record Month(int number, Euro budget, @Nullable Euro actual, @Nullable Euro charged) {}
}
