package fi.polku.worklist;

import java.util.List;
import java.util.UUID;

/** What a quick search means: customers or kinds of tasks. */
record SearchMatches(List<UUID> personIds, List<UUID> employerIds, List<String> taskKeys) {

  /** More customers than this a list does not look through. */
  static final int MOST_CUSTOMERS = 200;

  boolean isNothing() {
    return personIds.isEmpty() && employerIds.isEmpty() && taskKeys.isEmpty();
  }

  boolean isTooWide() {
    return personIds.size() >= MOST_CUSTOMERS || employerIds.size() >= MOST_CUSTOMERS;
  }
}
