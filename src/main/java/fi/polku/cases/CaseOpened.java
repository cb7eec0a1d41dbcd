package fi.polku.cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A case was opened; its journey starts in the same transaction.
 *
 * @param process id of the model that the journey begins with
 * @param facts facts of the start that the journey's rules need
 */
public record CaseOpened(CaseRecord opened, String process, Map<String, Object> facts) {

  public CaseOpened {
    facts = Collections.unmodifiableMap(new HashMap<>(facts));
  }
}
