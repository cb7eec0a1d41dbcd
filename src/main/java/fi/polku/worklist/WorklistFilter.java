package fi.polku.worklist;

import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.MunicipalityCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows, within what its reader may see. Null means: any.
 *
 * @param free only tasks that nobody holds
 * @param search name or identity code of the customer, words of the task's name, or a case's id
 */
public record WorklistFilter(
    @Nullable String assignee,
    boolean free,
    @Nullable MunicipalityCode municipality,
    @Nullable DeadlineState state,
    @Nullable String deadlineKind,
    @Nullable UUID personId,
    @Nullable String search) {

  public static final WorklistFilter ALL =
      new WorklistFilter(null, false, null, null, null, null, null);

  public static WorklistFilter heldBy(String username) {
    return new WorklistFilter(username, false, null, null, null, null, null);
  }

  public static WorklistFilter unheld() {
    return new WorklistFilter(null, true, null, null, null, null, null);
  }

  /** The same tasks narrowed further; a blank search narrows nothing. */
  public WorklistFilter narrowed(
      @Nullable MunicipalityCode onlyIn,
      @Nullable DeadlineState onlyState,
      @Nullable String onlyKind,
      @Nullable UUID onlyOf,
      @Nullable String searched) {
    String words = searched == null || searched.isBlank() ? null : searched.strip();
    return new WorklistFilter(assignee, free, onlyIn, onlyState, onlyKind, onlyOf, words);
  }
}
