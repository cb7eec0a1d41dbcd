package fi.polku.national.delegates;

import org.jspecify.annotations.Nullable;

/**
 * A point at which one attempt at a step fails.
 *
 * @see Injection#killed for what a killed process leaves: nothing of ours runs after it
 */
enum Injection {
  INTERNAL_ERROR("ERROR_500", Ending.HANDLED),
  CUT_BEFORE_SEND("BEFORE", Ending.HANDLED),
  ANSWER_LOST("DUPLICATE", Ending.HANDLED),
  ANSWER_CUT_OFF("MALFORMED", Ending.HANDLED),
  ANSWER_GARBLED("GARBAGE_ENCODING", Ending.HANDLED),
  ANSWER_HUGE("HUGE", Ending.HANDLED),
  REDIRECTED("REDIRECT", Ending.HANDLED),
  LOGIN_EXPIRED("EXPIRED_TOKEN", Ending.HANDLED),
  REMOTE_DOWN("DOWN", Ending.HANDLED),
  ENGINE_ROLLS_BACK(null, Ending.ROLLED_BACK),
  RECEIPT_NOT_WRITTEN(null, Ending.RECEIPT_LOST),
  RECEIPT_NOT_WRITTEN_AFTER_LOSS("DUPLICATE", Ending.RECEIPT_LOST),
  KILLED_BEFORE_SEND("BEFORE", Ending.KILLED),
  KILLED_AFTER_SEND("DUPLICATE", Ending.KILLED),
  KILLED_AFTER_ANSWER(null, Ending.KILLED),
  KILLED_AFTER_RECEIPT(null, Ending.KILLED_BEFORE_COMMIT);

  private enum Ending {
    HANDLED,
    ROLLED_BACK,
    RECEIPT_LOST,
    KILLED,
    KILLED_BEFORE_COMMIT
  }

  private final @Nullable String fault;
  private final Ending ending;

  Injection(@Nullable String fault, Ending ending) {
    this.fault = fault;
    this.ending = ending;
  }

  /** The fault of the remote system at this attempt. */
  @Nullable String fault() {
    return fault;
  }

  /** Whether the outcome is not written: the database fails, or the process is gone by then. */
  boolean losesReceipt() {
    return ending == Ending.RECEIPT_LOST || ending == Ending.KILLED;
  }

  /** Whether what the step did in the engine is undone. */
  boolean rollsBack() {
    return ending == Ending.ROLLED_BACK || ending == Ending.KILLED_BEFORE_COMMIT;
  }

  /** Whether nobody is left to tell the engine that its job failed. */
  boolean killed() {
    return ending == Ending.KILLED || ending == Ending.KILLED_BEFORE_COMMIT;
  }
}
