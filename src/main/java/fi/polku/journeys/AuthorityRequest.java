package fi.polku.journeys;

import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a payer of benefits asks of, or tells about, a customer.
 *
 * @param externalId the sender's own id
 * @param answerBy until when an answer is asked for; null: no day is given
 */
public record AuthorityRequest(
    String externalId,
    PersonalIdentityCode person,
    Sender sender,
    Kind kind,
    String text,
    @Nullable LocalDate answerBy) {

  @Override
  public String toString() {
    return "AuthorityRequest[" + sender + ", " + kind + "]";
  }

  /** {@link #key()} is the word that models use. */
  public enum Sender {
    KELA("KELA"),
    /** An unemployment fund. */
    FUND("KASSA");

    private final String key;

    Sender(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** {@link #key()} is the word that models use. */
  public enum Kind {
    /** A labour-policy statement is asked for. */
    STATEMENT("LAUSUNTO"),
    /** Rehabilitation is proposed or begins. */
    REHABILITATION("KUNTOUTUS"),
    /** The customer is to be served together. */
    MULTI_AGENCY("MONIALAINEN");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
