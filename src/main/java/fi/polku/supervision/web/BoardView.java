package fi.polku.supervision.web;

import fi.polku.deadlines.DeadlineCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page shows, in the reader's words. */
final class BoardView {

  private BoardView() {}

  /**
   * A row of the table, or a kind's numbers over all municipalities, whose code and name are null.
   */
  record Numbers(
      String kind,
      String kindName,
      @Nullable String code,
      @Nullable String municipality,
      int open,
      int dueSoon,
      int breached,
      @Nullable Double metShare) {

    static Numbers sum(String kind, String kindName, List<DeadlineCounts> rows) {
      int settled = rows.stream().mapToInt(DeadlineCounts::settled).sum();
      int met = rows.stream().mapToInt(DeadlineCounts::met).sum();
      return new Numbers(
          kind,
          kindName,
          null,
          null,
          rows.stream().mapToInt(DeadlineCounts::open).sum(),
          rows.stream().mapToInt(DeadlineCounts::dueSoon).sum(),
          rows.stream().mapToInt(DeadlineCounts::breached).sum(),
          settled == 0 ? null : Double.valueOf((double) met / settled));
    }
  }

  /**
   * One of the worst.
   *
   * @param daysOver whole days past due; negative while there is time left
   * @param tasks open tasks of the step whose clock it is
   */
  record Worst(
      UUID caseId,
      String customer,
      String kindName,
      String municipality,
      String state,
      LocalDate dueOn,
      long daysOver,
      List<Task> tasks) {}

  record Task(String id, String name, @Nullable String holder) {}

  /** A week of the chart; share in percent, null when nothing was settled. */
  record Week(String week, int number, int met, int breached, @Nullable Double metPercent) {}
}
