package fi.polku.sandbox.demo;

import fi.polku.sandbox.SandboxOnly;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_demo}: how far the demo cases are, so that they are made once. */
@SandboxOnly
@Repository
class DemoTable {

  private final JdbcClient jdbc;

  DemoTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How far the cases are.
   *
   * @param until the day before which they happen
   * @param done how many are there
   * @param cases how many there shall be
   */
  record Progress(LocalDate until, int done, int cases) {}

  Optional<Progress> find() {
    return jdbc.sql("select until_day, done, cases from sandbox_demo where id = 1")
        .query(
            (row, number) ->
                new Progress(
                    row.getObject("until_day", LocalDate.class),
                    row.getInt("done"),
                    row.getInt("cases")))
        .optional();
  }

  void begin(LocalDate until, int cases) {
    jdbc.sql("insert into sandbox_demo (id, until_day, done, cases) values (1, :until, 0, :cases)")
        .param("until", until)
        .param("cases", cases)
        .update();
  }

  void done(int cases) {
    jdbc.sql("update sandbox_demo set done = :done where id = 1").param("done", cases).update();
  }

  /** Whether nobody has opened a case yet. */
  boolean isNew() {
    return jdbc.sql("select count(*) from customer_case").query(Long.class).single() == 0;
  }
}
