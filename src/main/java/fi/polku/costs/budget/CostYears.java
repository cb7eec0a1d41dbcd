package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import java.util.List;

/**
 * What happens to the money of a year; each act once, in the order of the process {@code
 * kustannustenjakovuosi}. A repetition of an act changes nothing.
 */
public interface CostYears {

  YearState stateOf(CostYear year);

  /** The budget as it stands: in a draft what is proposed, later what is approved and raised. */
  List<BudgetLine> budget(CostYear year);

  /**
   * Replaces the draft.
   *
   * @throws fi.polku.shared.InvalidInputException for unknown kinds, negative amounts, a
   *     municipality missing or too many, a line twice
   * @throws fi.polku.shared.ConflictException when the budget is no longer a draft
   */
  void draft(CostYear year, List<BudgetLine> lines, String by);

  /**
   * The draft is complete and goes to the municipalities; it can no longer be changed.
   *
   * @throws fi.polku.costs.figures.FiguresMissingException if it cannot be shared
   * @throws fi.polku.shared.InvalidInputException {@code budget-empty}
   */
  void send(CostYear year);

  /** The draft is taken back for changes after the opinions. */
  void reopen(CostYear year);

  /**
   * Approved: booked, and divided into monthly shares.
   *
   * @param decision of the responsible board, such as date and section
   */
  void approve(CostYear year, String decision);

  /**
   * Raises appropriations; what is left of the year pays the rise (PORVOO 4.4).
   *
   * @param lines the new whole appropriations of the kinds that change
   * @param firstMonth from which the monthly shares rise; no month of it may be invoiced
   */
  void raise(CostYear year, List<BudgetLine> lines, int firstMonth, String decision);

  /**
   * The actual costs shared by the figures the agreement names, beside what has been charged.
   *
   * @throws fi.polku.costs.figures.FiguresMissingException if they cannot be shared
   */
  List<Difference> settlement(CostYear year);

  /** The settlement as it is now is final: kept with all its figures and explanations. */
  List<Difference> settle(CostYear year);

  /**
   * The final differences are carried over to the next year by joint decision (PORVOO 4.5).
   *
   * @throws fi.polku.shared.InvalidInputException on field {@code ratkaisu} if the next year is
   *     settled already
   */
  void carryOver(CostYear year, String decision);

  /** Nothing can be booked to the year any more. */
  void close(CostYear year);

  /** What has happened to the year, in order. */
  List<YearAct> acts(CostYear year);

  /** Sum of the budget lines. */
  default Euro total(CostYear year) {
    return budget(year).stream().map(BudgetLine::amount).reduce(Euro.ZERO, Euro::add);
  }
}
