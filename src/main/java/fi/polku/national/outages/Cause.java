package fi.polku.national.outages;

import java.util.List;
import java.util.Locale;

/** Why a step was not let through, as people are told it; each has its texts in the bundle. */
public enum Cause {
  NOT_CONNECTED("not-connected"),
  REFUSED("refused"),
  OUTCOME_UNKNOWN("outcome-unknown"),
  OWN_ERROR("own-error"),
  TOO_MANY_CALLS("too-many-calls", "busy", "status-429", "x-road-status-429"),
  NO_ACCESS("status-401", "status-403"),
  UNREADABLE("answer-"),
  NO_ANSWER("timeout", "connection", "down"),
  X_ROAD("x-road-"),
  SYSTEM_ERROR("status-5"),
  UNEXPECTED_ANSWER("status-"),
  OTHER("");

  private final List<String> codes;

  Cause(String... beginnings) {
    this.codes = List.of(beginnings);
  }

  /** The first whose code the failure's begins with. */
  public static Cause of(String code) {
    for (Cause cause : values()) {
      if (cause.codes.stream().anyMatch(code::startsWith)) {
        return cause;
      }
    }
    return OTHER;
  }

  /** Its name in message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
