package fi.polku.cases;

import fi.polku.customers.RestrictionChanged;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the cases' copy of their person's turvakielto, in the same transaction. */
@Component
class RestrictionFollower {

  private final CaseTable cases;
  private final CaseOfTransaction ofTransaction;
  private final Timeline timeline;

  RestrictionFollower(CaseTable cases, CaseOfTransaction ofTransaction, Timeline timeline) {
    this.cases = cases;
    this.ofTransaction = ofTransaction;
    this.timeline = timeline;
  }

  /** First of all: who hears of it later finds the cases changed. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void follow(RestrictionChanged change) {
    ofTransaction.changed();
    String kind = change.restricted() ? "restriction-set" : "restriction-lifted";
    cases
        .updateRestricted(change.personId(), change.restricted())
        .forEach(id -> timeline.add(id, kind, Map.of()));
  }
}
