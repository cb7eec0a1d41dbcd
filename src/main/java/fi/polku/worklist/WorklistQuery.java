package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one statement that reads a page. Each branch follows one index in its order and stops after a
 * page of rows, so that the work does not grow with the number of tasks; the branches' rows are
 * then put in order together.
 */
final class WorklistQuery {

  private final WorklistFilter filter;
  private final PolkuUser reader;
  private final List<String> common = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String direction = "asc";

  WorklistQuery(WorklistFilter filter, PolkuUser reader) {
    this.filter = filter;
    this.reader = reader;
    common.add(reader.scope().condition("w"));
    parameters.putAll(reader.scope().parameters());
    WorklistRoles.limiting(reader).ifPresent(roles -> also("w.role in (:roles)", "roles", roles));
    if (filter.municipality() != null) {
      also("w.municipality = :municipality", "municipality", filter.municipality().value());
    }
    if (filter.state() != null) {
      also("w.deadline_state = :state", "state", filter.state().name());
    }
    if (filter.deadlineKind() != null) {
      also("w.deadline_kind = :kind", "kind", filter.deadlineKind());
    }
    if (filter.assignee() != null) {
      also("w.assignee = :assignee", "assignee", filter.assignee());
    }
    if (filter.free()) {
      common.add("w.assignee is null");
    }
  }

  /** Rows behind the cursor. */
  WorklistQuery after(PageCursor cursor) {
    return beyond(cursor, "w.sort_at >= :sortAt and (w.sort_at > :sortAt or w.task_id > :taskId)");
  }

  /** Rows ahead of the cursor, the nearest first. */
  WorklistQuery before(PageCursor cursor) {
    direction = "desc";
    return beyond(cursor, "w.sort_at <= :sortAt and (w.sort_at < :sortAt or w.task_id < :taskId)");
  }

  /** Rows of these customers and of these kinds of tasks. */
  String sql(SearchMatches matches, int limit) {
    List<Branch> branches = new ArrayList<>();
    if (!matches.personIds().isEmpty()) {
      branches.add(branch("w.person_id in (:personIds)", "personIds", matches.personIds()));
    }
    if (!matches.taskKeys().isEmpty()) {
      parameters.put("taskKeys", matches.taskKeys());
      listed().map(branch -> branch.and("w.task_key in (:taskKeys)")).forEach(branches::add);
    }
    return sql(branches.stream(), limit);
  }

  String sql(int limit) {
    return sql(listed(), limit);
  }

  String sqlOf(CaseId caseId, int limit) {
    return sql(Stream.of(branch("w.case_id = :caseId", "caseId", caseId.value())), limit);
  }

  String sqlOf(String taskId) {
    return sql(Stream.of(branch("w.task_id = :id", "id", taskId)), 1);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** A way into the table along one index. */
  private record Branch(String condition, List<String> order) {

    Branch and(String more) {
      return new Branch(condition + " and " + more, order);
    }
  }

  private Stream<Branch> listed() {
    if (filter.personId() != null) {
      return Stream.of(branch("w.person_id = :personId", "personId", filter.personId()));
    }
    if (filter.assignee() != null) {
      return Stream.of(new Branch("w.assignee = :assignee", List.of("assignee")));
    }
    return reader.municipalities().stream().sorted().filter(this::wanted).flatMap(this::listedIn);
  }

  private boolean wanted(MunicipalityCode municipality) {
    return filter.municipality() == null || filter.municipality().equals(municipality);
  }

  private Stream<Branch> listedIn(MunicipalityCode municipality) {
    String own = "in" + municipality.value();
    Branch in = branch("w.municipality = :" + own, own, municipality.value(), "municipality");
    if (filter.state() != null) {
      return Stream.of(new Branch(in.condition(), List.of("municipality", "deadline_state")));
    }
    List<String> roles = WorklistRoles.limiting(reader).orElse(null);
    return filter.free() && roles != null
        ? roles.stream().map(role -> freeFor(role, in))
        : Stream.of(in);
  }

  private Branch freeFor(String role, Branch in) {
    parameters.put("as_" + role, role);
    return new Branch(
        in.condition() + " and w.role = :as_" + role, List.of("municipality", "role", "assignee"));
  }

  private Branch branch(String condition, String name, Object value, String... order) {
    parameters.put(name, value);
    return new Branch(condition, List.of(order));
  }

  private String sql(Stream<Branch> branches, int limit) {
    parameters.put("limit", limit);
    String rows =
        branches
            .map(branch -> "select * from (" + sql(branch) + ") rows_of_branch")
            .collect(Collectors.joining("\nunion\n"));
    return rows.isEmpty()
        ? "select w.* from worklist_task w where 1 = 0"
        : "select * from (" + rows + ") w order by " + order(List.of()) + " limit :limit";
  }

  private String sql(Branch branch) {
    return "select w.* from worklist_task w where "
        + branch.condition()
        + " and "
        + String.join(" and ", common)
        + " order by "
        + order(branch.order())
        + " limit :limit";
  }

  /** Leading columns are the same in all rows of a branch; naming them lets H2 see the index. */
  private String order(List<String> leading) {
    return Stream.concat(leading.stream(), Stream.of("sort_at", "task_id"))
        .map(column -> "w." + column + " " + direction)
        .collect(Collectors.joining(", "));
  }

  private WorklistQuery beyond(PageCursor cursor, String condition) {
    parameters.put("sortAt", WorklistTable.time(cursor.sortAt()));
    parameters.put("taskId", cursor.taskId());
    common.add(condition);
    return this;
  }

  private void also(String condition, String name, Object value) {
    common.add(condition);
    parameters.put(name, value);
  }
}
