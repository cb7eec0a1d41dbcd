package fi.polku.costs.web.whatif;

import fi.polku.areas.Areas;
import fi.polku.costs.CostReader;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.allocation.Assumptions;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.web.whatif.WhatIfResult.Row;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Counts the present and the changed shares. Figures and agreements are public, so everybody sees
 * every municipality's share by them; what municipalities have caused is their own.
 */
@Component
class WhatIfCount {

  private final Allocations allocations;
  private final Areas areas;
  private final MessageSource texts;

  WhatIfCount(Allocations allocations, Areas areas, MessageSource texts) {
    this.allocations = allocations;
    this.areas = areas;
    this.texts = texts;
  }

  /**
   * @throws fi.polku.costs.figures.FiguresMissingException if a figure is neither known nor entered
   * @throws fi.polku.shared.InvalidInputException if nothing can be shared by what is entered
   */
  WhatIfResult of(WhatIfBase base, EnteredNumbers entered, CostReader reader, Locale locale) {
    Allocation changed = share(base, entered.total(), entered.assumptions());
    Euro before = base.isTry() ? entered.total() : base.total();
    Allocation present = base.problems().isEmpty() ? share(base, before, asKnown(base)) : null;
    List<Row> rows = new ArrayList<>();
    List<Row> others = new ArrayList<>();
    for (int at = 0; at < changed.shares().size(); at++) {
      Share share = changed.shares().get(at);
      Share now = present == null ? null : present.shares().get(at);
      boolean shown = base.term().method() != Method.CAUSE || reader.sees(share.municipality());
      (shown ? rows : others).add(row(share, now, locale));
    }
    Row sum = sum(rows, others).named(text("costs.total", locale));
    others.stream()
        .reduce(Row::plus)
        .ifPresent(together -> rows.add(together.named(text("costs.others", locale))));
    return new WhatIfResult(rows, sum);
  }

  private Allocation share(WhatIfBase base, Euro total, Assumptions assumptions) {
    return allocations.share(base.year(), base.term().kind(), total, base.stage(), assumptions);
  }

  /** Figures as they were known on the day, if one is asked. */
  private static Assumptions asKnown(WhatIfBase base) {
    if (base.day() == null) {
      return Assumptions.NONE;
    }
    Map<Criterion, Map<MunicipalityCode, BigDecimal>> figures = new HashMap<>();
    base.grounds().forEach(ground -> figures.putAll(ground.assumed(ground.figures())));
    return new Assumptions(figures, Map.of());
  }

  private Row row(Share share, @Nullable Share now, Locale locale) {
    return new Row(
        areas.nameOf(share.municipality(), locale),
        now == null ? null : now.amount(),
        now == null ? null : now.proportion(),
        share.amount(),
        share.proportion());
  }

  private static Row sum(List<Row> rows, List<Row> others) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(others);
    return all.stream().reduce(Row::plus).orElseThrow();
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
