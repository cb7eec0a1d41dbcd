package fi.polku.sandbox.faults;

/**
 * A fault waiting for calls.
 *
 * @param remaining how many calls it still strikes
 */
record PlannedFault(String system, Fault fault, int remaining) {}
