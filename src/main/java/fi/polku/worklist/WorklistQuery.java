package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.deadlines.DeadlineState;
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
    parameters.putAll(reader.scope().parameters());
    WorklistRoles.limiting(reader).ifPresent(roles -> parameters.put("roles", roles));
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
      parameters.put("personIds", matches.personIds());
      branches.add(anywhere("w.person_id in (:personIds)"));
    }
    if (!matches.employerIds().isEmpty()) {
      parameters.put("employerIds", matches.employerIds());
      branches.add(anywhere("w.employer_id in (:employerIds)"));
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
    parameters.put("caseId", caseId.value());
    return sql(Stream.of(anywhere("w.case_id = :caseId")), limit);
  }

  String sqlOf(String taskId) {
    parameters.put("id", taskId);
    return sql(Stream.of(anywhere("w.task_id = :id")), 1);
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
      parameters.put("personId", filter.personId());
      return Stream.of(anywhere("w.person_id = :personId"));
    }
    return reader.municipalities().stream().sorted().filter(this::wanted).flatMap(this::listedIn);
  }

  private boolean wanted(MunicipalityCode municipality) {
    return filter.municipality() == null || filter.municipality().equals(municipality);
  }

  /** Rows of one municipality; the others of the scope would keep H2 from stopping early. */
  private Stream<Branch> listedIn(MunicipalityCode municipality) {
    String name = "in" + municipality.value();
    parameters.put(name, municipality.value());
    String in = "w.municipality = :" + name + (seesRestricted() ? "" : " and w.restricted = false");
    if (filter.state() != null && !mostHaveState()) {
      return Stream.of(new Branch(in + ofRoles(), List.of("municipality", "deadline_state")));
    }
    if (filter.free()) {
      return WorklistRoles.limiting(reader)
          .map(roles -> roles.stream().map(role -> freeFor(role, in)))
          .orElseGet(() -> Stream.of(new Branch(in, List.of("municipality", "assignee"))));
    }
    return filter.assignee() == null
        ? Stream.of(new Branch(in + ofRoles(), List.of("municipality")))
        : Stream.of(new Branch(in + ofRoles(), List.of("municipality", "assignee")));
  }

  /** Whether a user's own or the free tasks are the shorter way than those of the state. */
  private boolean mostHaveState() {
    return filter.state() == DeadlineState.OPEN && (filter.free() || filter.assignee() != null);
  }

  private Branch freeFor(String role, String in) {
    String name = "as_" + role.replace('-', '_');
    parameters.put(name, role);
    return new Branch(in + " and w.role = :" + name, List.of("municipality", "role", "assignee"));
  }

  /** Rows of the whole scope. */
  private Branch anywhere(String condition) {
    String in = "";
    if (filter.municipality() != null) {
      parameters.put("municipality", filter.municipality().value());
      in = " and w.municipality = :municipality";
    }
    return new Branch(
        condition + " and " + reader.scope().condition("w") + in + ofRoles(), List.of());
  }

  private String ofRoles() {
    return parameters.containsKey("roles") ? " and w.role in (:roles)" : "";
  }

  private boolean seesRestricted() {
    return reader.scope().restrictedPersons();
  }

  private String sql(Stream<Branch> branches, int limit) {
    parameters.put("limit", limit);
    String rows =
        branches
            .map(branch -> "select * from (" + sql(branch) + ") rows_of_branch")
            .collect(Collectors.joining("\nunion\n"));
    return rows.isEmpty()
        ? "select w.* from worklist_task w where 1 = 0"
        : "select * from (%s) w where %s order by %s limit :limit"
            .formatted(rows, reader.scope().condition("w"), order(List.of()));
  }

  private String sql(Branch branch) {
    return "select w.* from worklist_task w where "
        + String.join(
            " and ", Stream.concat(Stream.of(branch.condition()), common.stream()).toList())
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
