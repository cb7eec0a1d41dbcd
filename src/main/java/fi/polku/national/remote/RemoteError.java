package fi.polku.national.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer other than success. The body is for the client to read codes from; it is in no text of
 * this exception.
 */
public final class RemoteError extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

  private static final int TOO_MANY_REQUESTS = 429;

  private final int status;
  private final boolean fromXRoad;
  private final transient JsonNode body;
  private final @Nullable String retryAfter;
  private final @Nullable Instant notBefore;

  /**
   * @param retryAfter the header of that name
   */
  RemoteError(int status, boolean fromXRoad, JsonNode body, @Nullable String retryAfter) {
    this(status, fromXRoad, body, retryAfter, null);
  }

  private RemoteError(
      int status,
      boolean fromXRoad,
      JsonNode body,
      @Nullable String retryAfter,
      @Nullable Instant notBefore) {
    super("Answered with status " + status);
    this.status = status;
    this.fromXRoad = fromXRoad;
    this.body = body;
    this.retryAfter = retryAfter;
    this.notBefore = notBefore;
  }

  /** The same answer of a system that is not worth asking before the moment. */
  RemoteError notBefore(@Nullable Instant moment) {
    return moment == null ? this : new RemoteError(status, fromXRoad, body, retryAfter, moment);
  }

  /** Whether the system is not able to answer now; any other answer means that it works. */
  boolean isFailure() {
    return status >= 500 || status == TOO_MANY_REQUESTS;
  }

  @Nullable String retryAfter() {
    return retryAfter;
  }

  public int status() {
    return status;
  }

  /** Whether a security server on the way answered, not the system itself. */
  public boolean fromXRoad() {
    return fromXRoad;
  }

  /** A field of the body that is a code; free text, which may hold personal data, is not told. */
  public String code(String field) {
    String text = body.path(field).asText("");
    return CODE.matcher(text).matches() ? text : "unspecified";
  }

  /** A whole number or short text of the body, or the empty text. */
  public String reference(String field) {
    String text = body.path(field).asText("");
    return text.length() <= 200 ? text : "";
  }

  /** The failure this answer is when it is not one the client expects. */
  public RemoteFailure asFailure(String system) {
    return new RemoteFailure(system, (fromXRoad ? "x-road-status-" : "status-") + status)
        .notBefore(notBefore);
  }
}
