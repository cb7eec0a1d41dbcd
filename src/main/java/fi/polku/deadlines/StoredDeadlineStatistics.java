package fi.polku.deadlines;

import fi.polku.access.RowScope;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the ledger's table; every query narrows by area and row scope first. */
@Repository
class StoredDeadlineStatistics implements DeadlineStatistics {

  private static final Duration SOON = Duration.ofDays(7);
  private static final Duration WINDOW = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Areas areas;
  private final Clock clock;

  StoredDeadlineStatistics(JdbcClient jdbc, Areas areas, Clock clock) {
    this.jdbc = jdbc;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  public List<DeadlineCounts> counts(String area, RowScope scope) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            with relevant as (
              select id, kind, municipality, restricted, state, due_at, ended_at
              from deadline where area = :area and ended_at is null
              union
              select id, kind, municipality, restricted, state, due_at, ended_at
              from deadline where area = :area and ended_at between :since and :now
              union
              select id, kind, municipality, restricted, state, due_at, ended_at
              from deadline where area = :area and due_at between :since and :now
            )
            select d.kind, d.municipality,
              count(case when d.ended_at is null then 1 end) as running,
              count(case when d.ended_at is null
                and d.due_at >= :now and d.due_at <= :soon then 1 end) as due_soon,
              count(case when d.ended_at is null
                and d.due_at < :now and d.state <> 'PAUSED' then 1 end) as breached,
              count(case when d.state not in ('CANCELLED', 'PAUSED')
                and (d.ended_at >= :since or d.due_at between :since and :now) then 1 end) as settled,
              count(case when d.state = 'MET' then 1 end) as met
            from relevant d
            where %s
            group by d.kind, d.municipality
            order by d.kind, d.municipality
            """
                .formatted(scope.condition("d")))
        .params(parameters(area, scope))
        .param("now", utc(now))
        .param("soon", utc(now.plus(SOON)))
        .param("since", utc(now.minus(WINDOW)))
        .query(StoredDeadlineStatistics::counts)
        .list();
  }

  @Override
  public List<Deadline> worst(String area, RowScope scope, int limit) {
    return jdbc.sql(
            """
            select %s from deadline d
            where area = :area and ended_at is null and state <> 'PAUSED' and %s
            order by due_at, id
            fetch first :limit rows only
            """
                .formatted(DeadlineLedger.COLUMNS, scope.condition("d")))
        .params(parameters(area, scope))
        .param("limit", limit)
        .query(DeadlineLedger::deadline)
        .list();
  }

  @Override
  public List<DeadlineWeek> weeks(String area, RowScope scope, int count) {
    LocalDate monday =
        LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return IntStream.rangeClosed(1 - count, 0)
        .mapToObj(back -> week(area, scope, monday.plusWeeks(back)))
        .toList();
  }

  @Override
  public long breachedNow() {
    return jdbc.sql(
            """
            select count(*) from deadline
            where area in (:areas) and ended_at is null and due_at < :now and state <> 'PAUSED'
            """)
        .param("areas", areas.all().stream().map(Area::id).toList())
        .param("now", utc(clock.instant()))
        .query(Long.class)
        .single();
  }

  private DeadlineWeek week(String area, RowScope scope, LocalDate monday) {
    Instant from = monday.atStartOfDay(clock.getZone()).toInstant();
    Instant nextWeek = monday.plusWeeks(1).atStartOfDay(clock.getZone()).toInstant();
    Instant now = clock.instant();
    return jdbc.sql(
            """
            select
              (select count(*) from deadline d where area = :area and state = 'MET'
                and ended_at >= :from and ended_at < :until and %1$s) as met,
              (select count(*) from deadline d where area = :area
                and (state = 'BREACHED' or (ended_at is null and state <> 'PAUSED'))
                and due_at >= :from and due_at < :until and %1$s) as breached
            """
                .formatted(scope.condition("d")))
        .params(parameters(area, scope))
        .param("from", utc(from))
        .param("until", utc(nextWeek.isAfter(now) ? now : nextWeek))
        .query((row, number) -> new DeadlineWeek(monday, row.getInt("met"), row.getInt("breached")))
        .single();
  }

  private static Map<String, Object> parameters(String area, RowScope scope) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("area", area);
    return parameters;
  }

  private static DeadlineCounts counts(ResultSet row, int number) throws SQLException {
    return new DeadlineCounts(
        row.getString("kind"),
        MunicipalityCode.of(row.getString("municipality")),
        row.getInt("running"),
        row.getInt("due_soon"),
        row.getInt("breached"),
        row.getInt("settled"),
        row.getInt("met"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
