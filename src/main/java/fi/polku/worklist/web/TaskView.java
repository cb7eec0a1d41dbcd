package fi.polku.worklist.web;

import fi.polku.deadlines.DeadlineState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as pages show it, in the reader's language.
 *
 * @param customer full name
 * @param holder name of who holds it, null when it is free
 * @param returnable whether the reader may free it
 * @param dueOn last day, Finnish time
 */
record TaskView(
    String taskId,
    String name,
    String caseId,
    String customer,
    boolean restricted,
    String municipality,
    @Nullable String holder,
    boolean mine,
    boolean returnable,
    @Nullable DeadlineState state,
    @Nullable LocalDate dueOn) {

  public boolean isFree() {
    return holder == null;
  }
}
