package fi.polku.costs.entries;

import java.util.Optional;

/** Under what key a cost is booked once in an area. */
public final class CostKeys {

  private static final String REVERSAL = "peruutus:";
  private static final String EXTERNAL = "ulkoinen:";

  private CostKeys() {}

  /** Of a voucher, whether it was told by form or by file. */
  public static String voucher(String document) {
    return "tosite:" + document;
  }

  /** Of what another system told by its own id. */
  public static String external(String id) {
    return EXTERNAL + id;
  }

  /** The other system's id that a key was made of, if it was. */
  public static Optional<String> externalOf(String key) {
    return after(EXTERNAL, key);
  }

  /** Id of the cost that the entry of a key takes back, if it does. */
  public static Optional<Long> reversedBy(String key) {
    return after(REVERSAL, key).map(Long::valueOf);
  }

  /** Of what takes a cost back, by the id of the cost. */
  public static String reversal(long id) {
    return REVERSAL + id;
  }

  /** Of a step of a case: one passing of the step books once. */
  static String step(String processInstanceId, String activityInstanceId) {
    return "asia:" + processInstanceId + ":" + activityInstanceId;
  }

  private static Optional<String> after(String beginning, String key) {
    return key.startsWith(beginning)
        ? Optional.of(key.substring(beginning.length()))
        : Optional.empty();
  }
}
