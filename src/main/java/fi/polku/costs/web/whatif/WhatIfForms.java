package fi.polku.costs.web.whatif;

import fi.polku.costs.CostReader;
import fi.polku.costs.agreement.Agreement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what somebody has changed in a form: a form sends all its fields. */
@Component
class WhatIfForms {

  private final WhatIfBases bases;

  WhatIfForms(WhatIfBases bases) {
    this.bases = bases;
  }

  /** What the form was filled with is no change; what belongs to another kind is left out. */
  WhatIfQuery withoutDefaults(WhatIfQuery sent, Agreement agreement, CostReader reader) {
    Optional<String> mark = sent.text(WhatIfQuery.FORM);
    if (mark.isEmpty()) {
      return sent;
    }
    String[] parts = mark.get().split("\\|", -1);
    WhatIfQuestion before = before(parts, agreement);
    boolean sameKind =
        sent.text(WhatIfQuery.KIND).map(before.term().kind().id()::equals).orElse(true);
    return sameKind
        ? sent.without(
            bases
                .of(reader, agreement.year(), before.term(), before.stage(), before.day())
                .defaults())
        : sent.withoutChanges();
  }

  private static WhatIfQuestion before(String[] parts, Agreement agreement) {
    String[] names = {WhatIfQuery.KIND, WhatIfQuery.STAGE, WhatIfQuery.DAY};
    Map<String, String> texts = new HashMap<>();
    for (int at = 0; at < Math.min(names.length, parts.length); at++) {
      if (!parts[at].isBlank()) {
        texts.put(names[at], parts[at]);
      }
    }
    return WhatIfQuestion.of(new WhatIfQuery(texts), agreement);
  }
}
