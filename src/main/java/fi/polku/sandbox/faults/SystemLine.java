package fi.polku.sandbox.faults;

import java.util.List;

/**
 * A simulated system and how it fails next.
 *
 * @param faults in the order in which they strike
 */
record SystemLine(String key, String name, List<PlannedFault> faults) {

  static SystemLine of(String key, String name, List<PlannedFault> waiting) {
    return new SystemLine(
        key, name, waiting.stream().filter(fault -> fault.system().equals(key)).toList());
  }
}
