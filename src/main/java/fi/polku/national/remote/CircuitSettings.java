package fi.polku.national.remote;

import java.time.Duration;

/**
 * When a system counts as down and how it is tried again.
 *
 * @param failuresToOpen calls that fail in a row before no more are made
 * @param firstWait until the first try after that; each further failure doubles it
 * @param longestWait what it is doubled up to
 * @param maxConcurrent calls at a time from this node
 */
record CircuitSettings(
    int failuresToOpen, Duration firstWait, Duration longestWait, int maxConcurrent) {

  CircuitSettings {
    if (failuresToOpen < 1 || maxConcurrent < 1 || firstWait.isNegative() || firstWait.isZero()) {
      throw new IllegalArgumentException("Numbers and waits of a circuit must be above zero");
    }
    if (longestWait.compareTo(firstWait) < 0) {
      throw new IllegalArgumentException("The longest wait is at least as long as the first");
    }
  }

  /** Wait after the failure that opens the circuit for the given time in a row, from 1. */
  Duration waitAt(int time) {
    long doubled = firstWait.toMillis() << Math.min(time - 1, 20);
    return Duration.ofMillis(Math.min(doubled, longestWait.toMillis()));
  }
}
