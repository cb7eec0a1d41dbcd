package fi.polku.costs.web.whatif;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostReader;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a question. */
@Component
class WhatIfPages {

  private final WhatIfBases bases;
  private final WhatIfCount count;
  private final Criteria criteria;
  private final MessageSource texts;

  WhatIfPages(WhatIfBases bases, WhatIfCount count, Criteria criteria, MessageSource texts) {
    this.bases = bases;
    this.count = count;
    this.criteria = criteria;
    this.texts = texts;
  }

  WhatIfPage of(WhatIfQuery query, Agreement agreement, CostReader reader, Locale locale) {
    WhatIfQuestion question = WhatIfQuestion.of(query, agreement);
    WhatIfBase base =
        bases.of(reader, agreement.year(), question.term(), question.stage(), question.day());
    List<Municipality> all = reader.area().municipalities();
    var entered = new EnteredNumbers(query, base, all.stream().map(Municipality::code).toList());
    List<WhatIfFault> faults = new ArrayList<>(question.faults());
    faults.addAll(entered.faults());
    List<FigureProblem> missing = entered.lacksFigures() ? base.problems() : List.of();
    WhatIfResult result = null;
    if (faults.isEmpty() && missing.isEmpty()) {
      try {
        result = count.of(base, entered, reader, locale);
      } catch (FiguresMissingException without) {
        missing = without.problems();
      } catch (InvalidInputException refused) {
        refused
            .problems()
            .forEach(one -> faults.add(new WhatIfFault(one.field(), one.code(), one.arguments())));
      }
    }
    return new WhatIfPage(
        canonical(query, question, base),
        question,
        base,
        faults.stream().map(fault -> told(fault, locale)).toList(),
        grounds(base, reader, locale),
        all,
        fields(query, base),
        missing,
        result);
  }

  private static WhatIfQuery canonical(
      WhatIfQuery query, WhatIfQuestion question, WhatIfBase base) {
    Map<String, String> left = new LinkedHashMap<>(query.without(base.defaults()).texts());
    left.keySet().removeIf(question::isUsual);
    return new WhatIfQuery(left);
  }

  private static Map<String, String> fields(WhatIfQuery query, WhatIfBase base) {
    Map<String, String> fields = new HashMap<>(base.defaults());
    fields.putAll(query.texts());
    return fields;
  }

  /** Figures of costs that were caused are the municipalities' own. */
  private List<WhatIfPage.Ground> grounds(WhatIfBase base, CostReader reader, Locale locale) {
    return base.term().method() == Method.CAUSE && !reader.seesAll()
        ? List.of()
        : base.grounds().stream().map(ground -> ground(ground, reader, locale)).toList();
  }

  private WhatIfPage.Ground ground(GroundBase ground, CostReader reader, Locale locale) {
    return new WhatIfPage.Ground(
        criteria.nameOf(reader.area().id(), ground.criteria()).in(locale),
        WhatIfQuery.weight(ground.key()),
        reader.area().municipalities().stream()
            .map(one -> WhatIfQuery.figure(ground.key(), one.code()))
            .toList());
  }

  private WhatIfPage.Fault told(WhatIfFault fault, Locale locale) {
    String any = texts.getMessage("error.invalid", null, locale);
    @Nullable String message =
        texts.getMessage("error." + fault.code(), fault.arguments().toArray(), any, locale);
    return new WhatIfPage.Fault(fault.field(), message == null ? fault.code() : message);
  }
}
