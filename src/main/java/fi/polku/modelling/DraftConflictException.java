package fi.polku.modelling;

import fi.polku.shared.ConflictException;
import java.time.Instant;

/** Somebody else has saved or released the model since it was opened. */
public class DraftConflictException extends ConflictException {

  private static final long serialVersionUID = 1L;

  private final String by;
  private final Instant at;

  DraftConflictException(String by, Instant at) {
    super("The model has changed since it was opened");
    this.by = by;
    this.at = at;
  }

  /** Who was faster. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
