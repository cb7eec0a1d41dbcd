package fi.polku.national.outages;

import fi.polku.engine.JobHeld.State;
import fi.polku.national.receipts.ReceiptState;

/**
 * How many steps and acts of a system are not done.
 *
 * @param waiting steps that wait until it is up
 * @param retrying steps that are tried again after a failure
 * @param stopped steps that wait for a person
 * @param unknown acts that may or may not have been done there
 * @param refused acts that it refused
 */
public record SystemFigures(long waiting, long retrying, long stopped, long unknown, long refused) {

  static final SystemFigures NONE = new SystemFigures(0, 0, 0, 0, 0);

  SystemFigures with(State state, long steps) {
    return switch (state) {
      case WAITING -> new SystemFigures(steps, retrying, stopped, unknown, refused);
      case RETRYING -> new SystemFigures(waiting, steps, stopped, unknown, refused);
      case STOPPED -> new SystemFigures(waiting, retrying, steps, unknown, refused);
    };
  }

  /** An act left by a process that died may have been done as well. */
  SystemFigures with(ReceiptState state, long acts) {
    return state == ReceiptState.REFUSED
        ? new SystemFigures(waiting, retrying, stopped, unknown, refused + acts)
        : new SystemFigures(waiting, retrying, stopped, unknown + acts, refused);
  }
}
