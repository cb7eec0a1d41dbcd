package fi.polku.worklist.web;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.worklist.WorklistFilter;
import java.util.Arrays;
import java.util.Locale;

/** The tabs of the task list. */
enum ListView {
  /** Those the user holds. */
  OMAT,
  /** Those nobody holds. */
  VAPAAT,
  KAIKKI;

  /** The tab of an address; without one, where the user's work begins. */
  static ListView of(String key, PolkuUser user) {
    return Arrays.stream(values())
        .filter(view -> view.key().equals(key))
        .findFirst()
        .orElse(user.has(Role.SUPERVISOR) ? KAIKKI : OMAT);
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  WorklistFilter filter(PolkuUser user) {
    return switch (this) {
      case OMAT -> WorklistFilter.heldBy(user.username());
      case VAPAAT -> WorklistFilter.unheld();
      case KAIKKI -> WorklistFilter.ALL;
    };
  }
}
