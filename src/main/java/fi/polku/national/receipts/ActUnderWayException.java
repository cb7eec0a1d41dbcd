package fi.polku.national.receipts;

import fi.polku.engine.JobFate;
import java.time.Instant;

/**
 * Another attempt at the same act has begun and not ended, as after a job outlived its lock: this
 * one waits until the other has ended or cannot be alive any more.
 */
final class ActUnderWayException extends RuntimeException implements JobFate {

  private static final long serialVersionUID = 1L;

  private final Instant notBefore;

  ActUnderWayException(Receipt other, Instant notBefore) {
    super(
        "Another attempt of " + other.act().system() + " " + other.act().operation() + " goes on");
    this.notBefore = notBefore;
  }

  @Override
  public Instant notBefore() {
    return notBefore;
  }

  @Override
  public boolean isForAPerson() {
    return false;
  }
}
