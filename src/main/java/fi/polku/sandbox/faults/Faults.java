package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code sandbox_fault}: faults in the order they were asked for, used up by calls. */
@SandboxOnly
@Repository
class Faults {

  private final JdbcClient jdbc;

  Faults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PlannedFault planned) {
    jdbc.sql(
            "insert into sandbox_fault (system, fault, remaining) values (:system, :fault, :times)")
        .param("system", planned.system())
        .param("fault", planned.fault().name())
        .param("times", planned.remaining())
        .update();
  }

  List<PlannedFault> waiting() {
    return jdbc.sql("select system, fault, remaining from sandbox_fault order by id")
        .query(
            (row, number) ->
                new PlannedFault(
                    row.getString("system"),
                    Fault.valueOf(row.getString("fault")),
                    row.getInt("remaining")))
        .list();
  }

  void clear() {
    jdbc.sql("delete from sandbox_fault").update();
  }

  void clear(String system) {
    jdbc.sql("delete from sandbox_fault where system = :system").param("system", system).update();
  }

  /** The fault that strikes this call, if any; it is used up by one. */
  @Transactional
  Optional<Fault> strike(SimulatedCall call) {
    Optional<Row> next =
        jdbc
            .sql(
                "select id, fault from sandbox_fault where system = :system order by id for update")
            .param("system", call.system())
            .query(
                (row, number) -> new Row(row.getLong("id"), Fault.valueOf(row.getString("fault"))))
            .list()
            .stream()
            .findFirst()
            .filter(row -> call.isStruckBy(row.fault()));
    next.ifPresent(row -> useUp(row.id()));
    return next.map(Row::fault);
  }

  private void useUp(long id) {
    jdbc.sql("update sandbox_fault set remaining = remaining - 1 where id = :id")
        .param("id", id)
        .update();
    jdbc.sql("delete from sandbox_fault where id = :id and remaining <= 0")
        .param("id", id)
        .update();
  }

  private record Row(long id, Fault fault) {}
}
