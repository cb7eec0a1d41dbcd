package fi.polku.sandbox.faults;

import fi.polku.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** A fault asked for: which system fails how, and how many times. */
record FaultRequest(@Nullable String system, @Nullable String fault, @Nullable Integer times) {

  private static final int MOST_TIMES = 1_000;

  /**
   * @throws fi.polku.shared.InvalidInputException with everything that is wrong
   */
  PlannedFault checked(SimulatedSystems systems) {
    var check = new InputCheck();
    var readSystem = check.required("system", system, systems::checked);
    var readFault = check.required("fault", fault, Fault::of);
    int readTimes = times == null ? 1 : times;
    if (readTimes < 1 || readTimes > MOST_TIMES) {
      check.problem("times", "fault-times", MOST_TIMES);
    }
    check.refuseIfProblems();
    return new PlannedFault(readSystem.orElseThrow(), readFault.orElseThrow(), readTimes);
  }
}
