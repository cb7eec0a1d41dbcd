package fi.polku.vacancies;

import fi.polku.access.RowScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Measures how long vacancies stay open (TE-palvelujen asiakkuuslinjaukset, luku 3, Rekrytointi:
 * työpaikkojen avoinnaolon kesto); narrows by area and row scope first.
 */
@Repository
public class VacancyMeter {

  private static final Period WINDOW = Period.ofDays(90);

  private final JdbcClient jdbc;
  private final Clock clock;

  VacancyMeter(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public VacancyFigures figures(String area, RowScope scope) {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(
            """
            select
              count(case when v.state = 'PUBLISHED' then 1 end) as open_now,
              count(case when v.state = 'RECEIVED' then 1 end) as unchecked,
              count(case when v.state = 'RETURNED' then 1 end) as returned,
              min(case when v.state = 'PUBLISHED' then v.published_on end) as oldest,
              percentile_cont(0.5) within group (
                order by case when v.closed_on >= :since then cast(v.days_open as double precision)
                end) as median_days
            from vacancy v
            join customer_case c on c.id = v.case_id
            where c.area = :area and %s
            """
                .formatted(scope.condition("c")))
        .param("area", area)
        .param("since", today.minus(WINDOW))
        .params(scope.parameters())
        .query((row, number) -> figures(row, today))
        .single();
  }

  private static VacancyFigures figures(ResultSet row, LocalDate today) throws SQLException {
    double median = row.getDouble("median_days");
    @Nullable Double known = row.wasNull() ? null : Double.valueOf(median);
    LocalDate oldest = row.getObject("oldest", LocalDate.class);
    return new VacancyFigures(
        row.getInt("open_now"),
        known,
        oldest == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(oldest, today)),
        row.getInt("unchecked"),
        row.getInt("returned"));
  }
}
