package fi.polku.costs.web.budget;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a budget. */
@Component
class BudgetPage {

  private static final List<YearState> BEFORE_OPINIONS = List.of(YearState.NONE, YearState.DRAFT);

  private final CostYears years;
  private final BudgetTables tables;
  private final SharedBudgets shares;
  private final Agreements agreements;
  private final CostFrames frames;
  private final DraftSecrecy secrecy;

  BudgetPage(
      CostYears years,
      BudgetTables tables,
      SharedBudgets shares,
      Agreements agreements,
      CostFrames frames,
      DraftSecrecy secrecy) {
    this.years = years;
    this.tables = tables;
    this.shares = shares;
    this.agreements = agreements;
    this.frames = frames;
    this.secrecy = secrecy;
  }

  /**
   * @param sent what the reader just wrote and was refused, or the empty form
   */
  ModelAndView of(CostReader reader, CostYear year, BudgetForm sent, Locale locale) {
    YearState state = years.stateOf(year);
    var page =
        new ModelAndView("costs/budget")
            .addObject("frame", frames.of(reader, year, locale))
            .addObject("state", state)
            .addObject("acts", years.acts(year))
            .addObject("keeps", reader.keepsCosts())
            .addObject("seesAll", reader.seesAll())
            .addObject("editable", reader.keepsCosts() && BEFORE_OPINIONS.contains(state))
            .addObject("form", sent);
    if (secrecy.hides(reader, year)) {
      return page.addObject("hidden", true);
    }
    try {
      page.addObject("table", tables.of(reader, year, sent, locale));
    } catch (InvalidInputException noAgreement) {
      return page.addObject("noAgreement", true);
    }
    SharedBudget budget = shares.of(reader, year);
    return page.addObject("shares", budget).addObject("sharedKinds", sharedKinds(year, budget));
  }

  /** Those that the municipalities pay something of, in the order of the agreement. */
  private List<Term> sharedKinds(CostYear year, SharedBudget budget) {
    return agreements.of(year).terms().stream()
        .filter(term -> budget.kinds().containsKey(term.kind()))
        .toList();
  }
}
