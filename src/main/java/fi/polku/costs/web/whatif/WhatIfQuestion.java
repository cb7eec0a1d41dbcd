package fi.polku.costs.web.whatif;

import fi.polku.costs.CostKind;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.web.shares.StageKey;
import fi.polku.shared.NotFoundException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of cost, by which figures, of which day.
 *
 * @param terms the kinds that are shared
 * @param day null: figures known now
 */
record WhatIfQuestion(
    List<Term> terms, Term term, Stage stage, @Nullable LocalDate day, List<WhatIfFault> faults) {

  /**
   * @throws NotFoundException if the agreement shares nothing
   */
  static WhatIfQuestion of(WhatIfQuery query, Agreement agreement) {
    List<WhatIfFault> faults = new ArrayList<>();
    List<Term> terms = agreement.terms().stream().filter(term -> term.method().isShared()).toList();
    Term usual =
        terms.stream()
            .filter(term -> term.kind().equals(CostKind.OPERATIONS))
            .findFirst()
            .or(() -> terms.stream().findFirst())
            .orElseThrow(() -> new NotFoundException("cost-kind"));
    Term term =
        query.text(WhatIfQuery.KIND).map(kind -> known(kind, terms, usual, faults)).orElse(usual);
    return new WhatIfQuestion(terms, term, stage(query, faults), day(query, faults), faults);
  }

  /** The question in the address's words, without what is usual. */
  boolean isUsual(String name) {
    return switch (name) {
      case WhatIfQuery.KIND ->
          term.kind().equals(CostKind.OPERATIONS) || term.equals(terms.get(0)) && noOperations();
      case WhatIfQuery.STAGE -> stage == Stage.BUDGET;
      default -> false;
    };
  }

  private boolean noOperations() {
    return terms.stream().noneMatch(one -> one.kind().equals(CostKind.OPERATIONS));
  }

  private static Term known(String kind, List<Term> terms, Term usual, List<WhatIfFault> faults) {
    Optional<Term> asked = terms.stream().filter(one -> one.kind().id().equals(kind)).findFirst();
    if (asked.isEmpty()) {
      faults.add(WhatIfFault.of(WhatIfQuery.KIND, "what-if-kind"));
    }
    return asked.orElse(usual);
  }

  private static Stage stage(WhatIfQuery query, List<WhatIfFault> faults) {
    Optional<String> asked = query.text(WhatIfQuery.STAGE);
    Optional<Stage> stage = asked.flatMap(StageKey::of);
    if (asked.isPresent() && stage.isEmpty()) {
      faults.add(WhatIfFault.of(WhatIfQuery.STAGE, "what-if-stage"));
    }
    return stage.orElse(Stage.BUDGET);
  }

  private static @Nullable LocalDate day(WhatIfQuery query, List<WhatIfFault> faults) {
    Optional<String> asked = query.text(WhatIfQuery.DAY);
    try {
      LocalDate day = asked.map(LocalDate::parse).orElse(null);
      if (day == null || (day.getYear() >= 2000 && day.getYear() <= 2100)) {
        return day;
      }
    } catch (DateTimeParseException wrong) {
      // told below
    }
    faults.add(WhatIfFault.of(WhatIfQuery.DAY, "what-if-day"));
    return null;
  }
}
