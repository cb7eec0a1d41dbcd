package fi.polku.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Multiplies one started case to any number of open tasks, alike in engine and worklist: a share in
 * each of the area's six municipalities, due over the next four weeks.
 */
final class OpenTasks {

  private static final String MUNICIPALITY =
      "(array['018', '407', '434', '504', '638', '616'])[1 + n % 6]";
  private static final String DUE = "now() + n % 2419200 * interval '1 second'";

  private final JdbcClient jdbc;

  OpenTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Grows the number of open tasks to {@code size}. */
  void growTo(int size) {
    int open = jdbc.sql("select count(*) from act_ru_task").query(Integer.class).single();
    int missing = size - open;
    if (missing > 0) {
      run(EXECUTIONS, missing);
      run(VARIABLES, missing);
      run(TASKS, missing);
      run(GROUPS, missing);
      run(ROWS, missing);
    }
    jdbc.sql("analyze").update();
  }

  private void run(String sql, int times) {
    jdbc.sql(sql.formatted(MUNICIPALITY, DUE)).param("times", times).update();
  }

  private static final String EXECUTIONS =
      """
      insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_,
          proc_def_id_, proc_def_key_, act_id_, is_active_, is_concurrent_, is_scope_,
          is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
      select 'b' || n, 1, 'b' || n, 'b' || n, 'b' || n, t.proc_def_id_, 'ensiyhteydenotto',
          t.task_def_key_, true, false, true, false, 1, 0, 1
      from (select * from act_ru_task where id_ not like 'b%%' order by id_ limit 1) t
      cross join generate_series(1, :times) n
      """;

  private static final String VARIABLES =
      """
      insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_,
          text_, var_scope_, sequence_counter_, is_concurrent_local_)
      select 'b' || n, 1, 'string', 'kunta', 'b' || n, 'b' || n, %1$s, 'b' || n, 1, false
      from generate_series(1, :times) n
      """;

  private static final String TASKS =
      """
      insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
          task_def_key_, priority_, create_time_, due_date_, suspension_state_, task_state_)
      select 'b' || n, 1, 'b' || n, 'b' || n, t.proc_def_id_, t.name_,
          t.task_def_key_, 50, now(), %2$s, 1, t.task_state_
      from (select * from act_ru_task where id_ not like 'b%%' order by id_ limit 1) t
      cross join generate_series(1, :times) n
      """;

  private static final String GROUPS =
      """
      insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
      select 'b' || n, 1, 'omavalmentaja', 'candidate', 'b' || n
      from generate_series(1, :times) n
      """;

  private static final String ROWS =
      """
      insert into worklist_task (task_id, task_key, name_fi, name_sv, name_en, case_id, person_id,
          area, municipality, restricted, role, created_at, deadline_kind, deadline_state,
          warn_at, due_at, sort_at)
      select 'b' || n, w.task_key, w.name_fi, w.name_sv, w.name_en, w.case_id, w.person_id,
          w.area, %1$s, false, 'omavalmentaja', now(), w.deadline_kind, 'OPEN',
          %2$s, %2$s, %2$s
      from (select * from worklist_task where task_id not like 'b%%' order by task_id limit 1) w
      cross join generate_series(1, :times) n
      """;
}
