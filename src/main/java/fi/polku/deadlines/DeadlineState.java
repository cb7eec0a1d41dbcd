package fi.polku.deadlines;

/** State of a statutory clock. */
public enum DeadlineState {
  OPEN,
  /** 75 % of the time has gone. */
  WARNED,
  PAUSED,
  /** Done in time. */
  MET,
  /** The time ran out; stays so even when the step is done later. */
  BREACHED,
  /** The step was withdrawn before it was done. */
  CANCELLED
}
