package fi.polku.costs.web.budget;

import fi.polku.costs.agreement.Method;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a budget as a table beside the year before.
 *
 * @param kinds in the order of the agreement
 * @param total of the whole area
 */
record BudgetTable(List<Kind> kinds, Amounts total) {

  /**
   * A kind of cost.
   *
   * @param name in the reader's language
   * @param total of the whole area
   * @param line the kind's own line when no municipality is named; null: see the lines
   * @param lines one for each municipality that the reader may see, where the agreement needs it
   */
  record Kind(
      String id, String name, Method method, Amounts total, @Nullable Line line, List<Line> lines) {

    /** Whether something has been written on any of the lines. */
    public boolean isOpen() {
      return lines.stream().anyMatch(one -> !one.written().isBlank());
    }
  }

  /**
   * A line that may be written.
   *
   * @param field its name in the form
   * @param code of the municipality; null: the whole area
   * @param written as the reader wrote or would write it; empty: nothing
   * @param error in words; null: none
   */
  record Line(
      String field,
      @Nullable String code,
      String municipality,
      Amounts amounts,
      String written,
      @Nullable String error) {}

  /** Appropriation of the year, and of the year before with its actual costs. */
  record Amounts(Euro budget, Euro lastBudget, Euro lastActual) {

    public boolean isNothing() {
      return Stream.of(budget, lastBudget, lastActual).allMatch(Euro.ZERO::equals);
    }

    Amounts add(Amounts other) {
      return new Amounts(
          budget.add(other.budget),
          lastBudget.add(other.lastBudget),
          lastActual.add(other.lastActual));
    }
  }
}
