package fi.polku.costs.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a year.
 *
 * @param by user name; null: the process
 * @param decision of the responsible board, if the act needs one
 */
public record YearAct(Kind kind, Instant at, @Nullable String by, @Nullable String decision) {

  /** What happened. */
  public enum Kind {
    /** Lines of the draft were changed. */
    DRAFTED,
    /** The draft went to the municipalities for their opinions. */
    SENT,
    /** It was taken back for changes. */
    REOPENED,
    /** It was approved and divided into monthly shares. */
    APPROVED,
    /** Appropriations were raised. */
    RAISED,
    /** The actual costs were shared for good. */
    SETTLED,
    /** The differences were carried over to the next year. */
    CARRIED_OVER,
    /** The year was closed. */
    CLOSED
  }
}
