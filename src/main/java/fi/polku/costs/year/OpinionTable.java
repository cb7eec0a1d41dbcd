package fi.polku.costs.year;

import static java.util.stream.Collectors.toMap;

import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables {@code cost_opinion_round}, {@code cost_opinion}, {@code cost_opinion_reminder} and
 * {@code cost_opinion_handling}.
 */
@Repository
class OpinionTable {

  private final JdbcClient jdbc;

  OpinionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int lastRound(CostYear year) {
    return jdbc.sql(
            """
            select coalesce(max(round), 0) from cost_opinion_round
             where area = :area and cost_year = :year
            """)
        .param("area", year.area())
        .param("year", year.year())
        .query(Integer.class)
        .single();
  }

  void open(CostYear year, int round, Instant at, LocalDate dueOn) {
    jdbc.sql("insert into cost_opinion_round values (:area, :year, :round, :at, :due)")
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("due", dueOn)
        .update();
  }

  void add(CostYear year, Opinion opinion) {
    jdbc.sql(
            """
            insert into cost_opinion (area, cost_year, round, municipality, stance, text,
                                      decided_by, given_by, given_at)
            values (:area, :year, :round, :municipality, :stance, :text, :decided, :by, :at)
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("round", opinion.round())
        .param("municipality", opinion.municipality().value())
        .param("stance", opinion.stance().key())
        .param("text", opinion.text())
        .param("decided", opinion.decidedBy())
        .param("by", opinion.givenBy())
        .param("at", opinion.givenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void remind(CostYear year, int round, MunicipalityCode municipality, Instant at) {
    jdbc.sql("insert into cost_opinion_reminder values (:area, :year, :round, :municipality, :at)")
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .param("municipality", municipality.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void answer(CostYear year, int round, RoundAnswer answer) {
    jdbc.sql(
            """
            insert into cost_opinion_handling
            values (:area, :year, :round, :outcome, :fi, :sv, :by, :at)
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .param("outcome", answer.outcome().key())
        .param("fi", answer.fi())
        .param("sv", answer.sv())
        .param("by", answer.by())
        .param("at", answer.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest first. */
  List<OpinionRound> rounds(CostYear year) {
    return jdbc.sql(
            """
            select * from cost_opinion_round where area = :area and cost_year = :year
             order by round desc
            """)
        .param("area", year.area())
        .param("year", year.year())
        .query(
            (row, number) ->
                new OpinionRound(
                    row.getInt("round"),
                    instant(row, "sent_at"),
                    row.getObject("due_on", LocalDate.class),
                    opinions(year, row.getInt("round")),
                    reminders(year, row.getInt("round")),
                    answer(year, row.getInt("round")).orElse(null),
                    false))
        .list();
  }

  private List<Opinion> opinions(CostYear year, int round) {
    return jdbc.sql(
            """
            select * from cost_opinion
             where area = :area and cost_year = :year and round = :round order by municipality
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .query(
            (row, number) ->
                new Opinion(
                    round,
                    new MunicipalityCode(row.getString("municipality")),
                    Stance.ofKey(row.getString("stance")),
                    row.getString("text"),
                    row.getString("decided_by"),
                    row.getString("given_by"),
                    instant(row, "given_at")))
        .list();
  }

  private Optional<RoundAnswer> answer(CostYear year, int round) {
    return jdbc.sql(
            """
            select * from cost_opinion_handling
             where area = :area and cost_year = :year and round = :round
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .query(
            (row, number) ->
                new RoundAnswer(
                    RoundAnswer.Outcome.ofKey(row.getString("outcome")),
                    row.getString("text_fi"),
                    row.getString("text_sv"),
                    row.getString("handled_by"),
                    instant(row, "handled_at")))
        .optional();
  }

  private Map<MunicipalityCode, Instant> reminders(CostYear year, int round) {
    return jdbc
        .sql(
            """
            select * from cost_opinion_reminder
             where area = :area and cost_year = :year and round = :round
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("round", round)
        .query(
            (row, number) ->
                Map.entry(
                    new MunicipalityCode(row.getString("municipality")),
                    instant(row, "reminded_at")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
