package fi.polku.worklist;

import fi.polku.engine.OpenTasks;
import fi.polku.engine.OpenTasks.OpenTask;
import fi.polku.worklist.WorklistDiffer.Difference.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks both sides together, a piece at a time, so that any number of tasks fits in memory. */
@Component
@Transactional
class EngineComparison implements WorklistDiffer {

  private static final int PIECE = 1000;

  private final OpenTasks openTasks;
  private final WorklistRows rows;
  private final WorklistTable table;

  EngineComparison(OpenTasks openTasks, WorklistRows rows, WorklistTable table) {
    this.openTasks = openTasks;
    this.rows = rows;
    this.table = table;
  }

  @Override
  public List<Difference> differences() {
    return compared().stream().map(Wrong::difference).toList();
  }

  @Override
  public int repair() {
    List<Wrong> wrong = compared();
    for (Wrong each : wrong) {
      table.delete(each.difference().taskId());
      if (each.expected() != null) {
        table.insert(each.expected());
      }
    }
    return wrong.size();
  }

  /** A wrong row with what it should say; null when there should be none. */
  private record Wrong(Difference difference, @Nullable WorklistTask expected) {}

  private List<Wrong> compared() {
    List<Wrong> wrong = new ArrayList<>();
    String from = "";
    while (true) {
      List<OpenTask> open = openTasks.after(from, PIECE);
      String to = open.isEmpty() ? null : open.get(open.size() - 1).opened().taskId();
      wrong.addAll(compare(open, table.between(from, to)));
      if (to == null) {
        return wrong;
      }
      from = to;
    }
  }

  private List<Wrong> compare(List<OpenTask> open, List<WorklistTask> written) {
    Map<String, WorklistTask> left = new HashMap<>();
    written.forEach(row -> left.put(row.taskId(), row));
    List<Wrong> wrong = new ArrayList<>();
    for (OpenTask task : open) {
      WorklistTask expected = rows.of(task.opened(), task.assignee());
      WorklistTask row = left.remove(expected.taskId());
      if (!expected.equals(row)) {
        Kind kind = row == null ? Kind.MISSING : Kind.OUT_OF_DATE;
        wrong.add(new Wrong(new Difference(expected.taskId(), kind), expected));
      }
    }
    left.keySet().stream()
        .sorted()
        .forEach(id -> wrong.add(new Wrong(new Difference(id, Kind.LEFT_OVER), null)));
    return wrong;
  }
}
