package fi.polku.national.remote;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A call whose outcome is not known, or that failed for a technical reason: worth repeating. Its
 * text names the system and a reason and never repeats the answer, which may hold personal data.
 */
public final class RemoteFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  public RemoteFailure(String system, String reason) {
    this(system, reason, null);
  }

  /**
   * @param cause failure of the connection, which says nothing of the content
   */
  public RemoteFailure(String system, String reason, @Nullable IOException cause) {
    super("National system " + system + " failed: " + reason, cause);
    this.reason = reason;
  }

  /** A short code, such as {@code timeout}, {@code connection} or {@code status-500}. */
  public String reason() {
    return reason;
  }
}
