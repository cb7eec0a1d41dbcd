package fi.polku.national.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code population_due}: persons whose data has changed and is not up to date here yet.
 * Publishes {@link PersonDue} when one is added.
 */
@Repository
public class DuePersons {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DuePersons(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /**
   * One of them.
   *
   * @param liftsRestriction whether the register has told of a change of turvakielto
   */
  record Due(UUID personId, boolean liftsRestriction) {}

  /** Adds a person, or reminds of one who is there already. */
  public void add(UUID personId, boolean liftsRestriction) {
    int reminded =
        jdbc.sql(
                """
                update population_due
                set lifts_restriction = (lifts_restriction or :lifts), told_at = :now
                where person_id = :person
                """)
            .param("lifts", liftsRestriction)
            .param("now", now())
            .param("person", personId)
            .update();
    if (reminded == 0) {
      jdbc.sql(
              """
              insert into population_due (person_id, lifts_restriction, told_at, attempts)
              values (:person, :lifts, :now, 0)
              """)
          .param("person", personId)
          .param("lifts", liftsRestriction)
          .param("now", now())
          .update();
    }
    events.publishEvent(new PersonDue(personId));
  }

  /** Those who wait, longest first; one who could not be brought up to date comes last. */
  List<Due> waiting(int limit) {
    return jdbc.sql(
            """
            select person_id, lifts_restriction from population_due
            order by attempts, told_at, person_id
            limit :limit
            """)
        .param("limit", limit)
        .query(DuePersons::due)
        .list();
  }

  Optional<Due> find(UUID personId) {
    return jdbc.sql(
            "select person_id, lifts_restriction from population_due where person_id = :person")
        .param("person", personId)
        .query(DuePersons::due)
        .optional();
  }

  /** Takes the person off the list, and holds the row until the transaction ends. */
  boolean take(UUID personId) {
    return jdbc.sql("delete from population_due where person_id = :person")
            .param("person", personId)
            .update()
        == 1;
  }

  /**
   * Keeps why somebody could not be brought up to date.
   *
   * @param problem a code, never data
   */
  void failed(UUID personId, String problem) {
    jdbc.sql(
            """
            update population_due set attempts = attempts + 1, problem = :problem
            where person_id = :person
            """)
        .param("problem", problem)
        .param("person", personId)
        .update();
  }

  /** How many could not be brought up to date so far. */
  public int failures() {
    return jdbc.sql("select count(*) from population_due where attempts > 0")
        .query(Integer.class)
        .single();
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(row.getObject("person_id", UUID.class), row.getBoolean("lifts_restriction"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
