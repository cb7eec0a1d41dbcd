package fi.polku.sandbox.faults;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;

/** A simulated national system; {@link #key()} is its name in paths and faults. */
public enum SimulatedSystem {
  MESSAGES("messages"),
  CUSTOMER_REGISTER("customer-register");

  private final String key;

  SimulatedSystem(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws InvalidValueException {@code simulated-system}
   */
  public static SimulatedSystem ofKey(String key) {
    return Arrays.stream(values())
        .filter(system -> system.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("simulated-system"));
  }
}
