package fi.polku.national.receipts;

/**
 * Identity of one business act: the process instance, the activity, its visit and the fact it
 * tells. Says nothing of the attempt, so that a repeated attempt is known for what it is; says
 * nothing of the person, so that it may travel in a URL.
 */
public record IdempotencyKey(String value) {

  private static final int MAX_LENGTH = 300;

  /**
   * @throws IllegalArgumentException if blank or longer than the receipt holds
   */
  public IdempotencyKey {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("Not an idempotency key: length " + value.length());
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
