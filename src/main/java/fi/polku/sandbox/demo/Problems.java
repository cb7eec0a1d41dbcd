package fi.polku.sandbox.demo;

import java.util.Map;
import java.util.TreeMap;

/** What could not be played, by the step and the reason; the case simply waits there. */
final class Problems {

  private final Map<String, Integer> times = new TreeMap<>();

  void add(String step, String reason) {
    times.merge(step + ": " + reason, 1, Integer::sum);
  }

  Map<String, Integer> all() {
    return Map.copyOf(times);
  }
}
