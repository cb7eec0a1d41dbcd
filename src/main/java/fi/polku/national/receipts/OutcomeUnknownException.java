package fi.polku.national.receipts;

import fi.polku.engine.JobFate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act may have been done, and its system neither answers that question nor knows a repeat for
 * what it is: a person has to find out.
 */
final class OutcomeUnknownException extends RuntimeException implements JobFate {

  private static final long serialVersionUID = 1L;

  OutcomeUnknownException(BusinessAct act) {
    super("Whether " + act.system() + " has done " + act.operation() + " has to be found out");
  }

  @Override
  public @Nullable Instant notBefore() {
    return null;
  }

  @Override
  public boolean isForAPerson() {
    return true;
  }
}
