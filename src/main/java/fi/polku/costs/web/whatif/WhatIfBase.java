package fi.polku.costs.web.whatif;

import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.web.shares.StageKey;
import fi.polku.shared.Euro;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the case now, or was on a day: what changes are compared with.
 *
 * @param day only figures known by its end; null: all
 * @param total the appropriation, or what has been booked; a million for a try when there is
 *     neither
 * @param isTry whether there is neither
 * @param problems why the sum cannot be shared so
 */
record WhatIfBase(
    CostYear year,
    Term term,
    Stage stage,
    @Nullable LocalDate day,
    Euro total,
    boolean isTry,
    List<GroundBase> grounds,
    List<FigureProblem> problems) {

  /** The texts of a form in which nothing has been changed. */
  Map<String, String> defaults() {
    Map<String, String> texts = new HashMap<>();
    texts.put(WhatIfQuery.TOTAL, WhatIfNumbers.text(total.amount()));
    for (GroundBase ground : grounds) {
      texts.put(
          WhatIfQuery.weight(ground.key()), WhatIfNumbers.text(ground.weight().movePointRight(2)));
      ground
          .figures()
          .forEach(
              (code, figure) ->
                  texts.put(WhatIfQuery.figure(ground.key(), code), WhatIfNumbers.text(figure)));
    }
    return texts;
  }

  /** The mark of a form made of this. */
  public String form() {
    return "%s|%s|%s".formatted(term.kind(), StageKey.of(stage), day == null ? "" : day);
  }
}
