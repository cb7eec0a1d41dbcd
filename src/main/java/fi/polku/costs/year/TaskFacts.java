package fi.polku.costs.year;

import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forms show of the year's money beside what their process knows. */
@Component
class TaskFacts {

  static final String RAISE = "task_paata_korotuksesta";

  private final CostYears years;
  private final Agreements agreements;
  private final BudgetLineNames names;

  TaskFacts(CostYears years, Agreements agreements, BudgetLineNames names) {
    this.years = years;
    this.agreements = agreements;
    this.names = names;
  }

  /** Variables by name; {@code korotusRivit} are the appropriations that can be raised. */
  Map<String, @Nullable Object> of(CostTask task, Locale reader) {
    return task.key().equals(RAISE) ? Map.of("korotusRivit", lines(task, reader)) : Map.of();
  }

  private List<Map<String, String>> lines(CostTask task, Locale reader) {
    var agreement = agreements.of(task.year());
    List<Map<String, String>> options = new ArrayList<>();
    for (BudgetLine line : years.budget(task.year())) {
      options.add(
          Map.of("value", RaisedLine.key(line), "label", names.of(line, agreement, reader)));
    }
    return options;
  }
}
