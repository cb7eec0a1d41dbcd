package fi.polku.cases;

import java.util.Map;

/** A case was opened; its journey starts in the same transaction. */
public record CaseOpened(CaseRecord opened, Map<String, Object> facts) {

  public CaseOpened {
    facts = java.util.Collections.unmodifiableMap(new java.util.HashMap<>(facts));
  }
}
