package fi.polku.sandbox.faults;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;

/** A way to fail, as a real system shows it. */
public enum Fault {
  /** An internal error; nothing is done. */
  ERROR_500,
  /** Done, but the answer comes after the caller has stopped waiting. */
  TIMEOUT,
  /** Done, but the connection breaks before the answer: the caller will do it again. */
  DUPLICATE,
  /** Not available, for any call; nothing is done. */
  DOWN,
  /** The connection breaks before anything is done. */
  BEFORE,
  /** No answer for a minute; nothing is done. */
  HANG,
  /** Done, but the answer comes a byte at a time and does not end. */
  SLOW_DRIP,
  /** Done, but the answer is cut off in the middle. */
  MALFORMED,
  /** Done, but the answer is in an encoding other than it says. */
  GARBAGE_ENCODING,
  /** Done, but the answer has 50 megabytes. */
  HUGE,
  /** Nothing is done: the caller is sent to another address. */
  REDIRECT,
  /** Nothing is done: too many calls, try again in some seconds. */
  RATE_LIMITED,
  /** Nothing is done: who calls is not known any more. */
  EXPIRED_TOKEN;

  /**
   * @throws InvalidValueException {@code fault}
   */
  static Fault of(String name) {
    return Arrays.stream(values())
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "fault", String.join(", ", Arrays.stream(values()).map(Enum::name).toList())));
  }
}
