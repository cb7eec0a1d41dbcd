package fi.polku.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks, the soonest due first, those without a deadline last and oldest first.
 *
 * @param next cursor by which the following page is read; null on the last page
 * @param previous cursor by which the page before is read; null on the first page
 * @param searchTooWide whether the search names more customers than a list looks through
 */
public record WorklistPage(
    List<WorklistTask> tasks,
    @Nullable String next,
    @Nullable String previous,
    boolean searchTooWide) {

  public WorklistPage {
    tasks = List.copyOf(tasks);
  }
}
