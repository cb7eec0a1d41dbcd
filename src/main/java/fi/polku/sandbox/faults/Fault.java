package fi.polku.sandbox.faults;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;

/** A way to fail. All but {@link #DOWN} strike calls that do something, not logins or questions. */
public enum Fault {
  /** An internal error; nothing is done. */
  ERROR_500,
  /** Done, but the answer comes after the caller has stopped waiting. */
  TIMEOUT,
  /** Done, but the connection breaks before the answer: the caller will do it again. */
  DUPLICATE,
  /** Not available, for any call; nothing is done. */
  DOWN;

  boolean strikes(boolean act) {
    return act || this == DOWN;
  }

  /**
   * @throws InvalidValueException {@code fault}
   */
  static Fault of(String name) {
    return Arrays.stream(values())
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("fault"));
  }
}
