package fi.polku.national.remote;

import fi.polku.engine.JobFate;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call whose outcome is not known, or that failed for a technical reason: worth repeating. Its
 * text names the system and a reason and never repeats the answer, which may hold personal data.
 */
public final class RemoteFailure extends RuntimeException implements JobFate {

  private static final long serialVersionUID = 1L;

  /** The installation has no connection to the system: a person does there what is to be done. */
  public static final String NOT_CONNECTED = "not-connected";

  private final String system;
  private final String reason;
  private final boolean sent;
  private final @Nullable Instant notBefore;

  public RemoteFailure(String system, String reason) {
    this(system, reason, null);
  }

  /**
   * @param cause failure of the connection, which says nothing of the content
   */
  public RemoteFailure(String system, String reason, @Nullable IOException cause) {
    this(system, reason, cause, true, null);
  }

  private RemoteFailure(
      String system,
      String reason,
      @Nullable Throwable cause,
      boolean sent,
      @Nullable Instant notBefore) {
    super("National system " + system + " failed: " + reason, cause);
    this.system = system;
    this.reason = reason;
    this.sent = sent;
    this.notBefore = notBefore;
  }

  /** A call that was not made, for it is not worth making before the moment. */
  static RemoteFailure notNow(String system, String reason, Instant notBefore) {
    return new RemoteFailure(system, reason, null, false, notBefore);
  }

  static RemoteFailure notConnected(String system) {
    return new RemoteFailure(system, NOT_CONNECTED, null, false, null);
  }

  /** The same failure of a call that is not worth repeating before the moment. */
  RemoteFailure notBefore(@Nullable Instant moment) {
    return moment == null ? this : new RemoteFailure(system, reason, getCause(), sent, moment);
  }

  public String system() {
    return system;
  }

  /** A short code, such as {@code timeout}, {@code connection} or {@code status-500}. */
  public String reason() {
    return reason;
  }

  /** Whether the call may have reached the system; false: nothing has been done there. */
  public boolean mayHaveArrived() {
    return sent;
  }

  @Override
  public @Nullable Instant notBefore() {
    return notBefore;
  }

  @Override
  public boolean isForAPerson() {
    return reason.equals(NOT_CONNECTED);
  }
}
