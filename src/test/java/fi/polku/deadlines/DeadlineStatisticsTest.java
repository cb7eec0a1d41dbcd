package fi.polku.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.access.RowScope;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.SharedPostgres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts over rows of each state, with the clock at noon of Friday 20 November 2026. */
class DeadlineStatisticsTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final RowScope AREA = new RowScope(Set.of(PORVOO, LOVIISA), false);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  private static List<JdbcClient> databases;

  @BeforeAll
  static void migrate() {
    databases =
        Stream.of(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                SharedPostgres.newDatabase())
            .map(DeadlineStatisticsTest::migrated)
            .toList();
  }

  static Stream<DeadlineRows> databases() {
    return databases.stream().map(DeadlineRows::new);
  }

  @BeforeEach
  void empty() {
    databases.forEach(jdbc -> jdbc.sql("delete from deadline").update());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void countsRunningClocksByHowCloseTheyAre(DeadlineRows rows) {
    rows.running(PORVOO, "OPEN", "2026-12-01T21:59:59Z");
    rows.running(PORVOO, "WARNED", "2026-11-22T21:59:59Z");
    rows.running(PORVOO, "BREACHED", "2026-11-19T21:59:59Z");
    rows.running(PORVOO, "OPEN", "2026-11-20T09:59:59Z");
    rows.running(PORVOO, "PAUSED", "2026-11-01T21:59:59Z");

    DeadlineCounts counts = only(rows);

    assertThat(counts.open()).isEqualTo(5);
    assertThat(counts.dueSoon()).isEqualTo(1);
    assertThat(counts.breached()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void sharesWhatWasSettledInThirtyDays(DeadlineRows rows) {
    rows.ended(PORVOO, "MET", "2026-11-30T21:59:59Z", "2026-11-18T10:00:00Z");
    rows.ended(PORVOO, "MET", "2026-11-05T21:59:59Z", "2026-10-01T10:00:00Z");
    rows.ended(PORVOO, "BREACHED", "2026-09-05T21:59:59Z", "2026-11-10T10:00:00Z");
    rows.running(PORVOO, "BREACHED", "2026-11-19T21:59:59Z");
    rows.ended(PORVOO, "CANCELLED", "2026-11-19T21:59:59Z", "2026-11-10T10:00:00Z");
    rows.ended(PORVOO, "MET", "2026-10-10T21:59:59Z", "2026-10-01T10:00:00Z");

    DeadlineCounts counts = only(rows);

    assertThat(counts.settled()).isEqualTo(4);
    assertThat(counts.metShare()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void saysNothingOfTimelinessBeforeAnythingIsSettled(DeadlineRows rows) {
    rows.running(PORVOO, "OPEN", "2026-12-01T21:59:59Z");

    assertThat(only(rows).metShare()).isNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void countsOnlyRowsInScope(DeadlineRows rows) {
    rows.running(PORVOO, "OPEN", "2026-12-01T21:59:59Z");
    rows.running(LOVIISA, "OPEN", "2026-12-02T21:59:59Z");
    rows.restricted(PORVOO, "2026-12-01T21:59:59Z");

    RowScope loviisa = new RowScope(Set.of(LOVIISA), false);
    RowScope granted = new RowScope(Set.of(PORVOO), true);
    RowScope nothing = new RowScope(Set.of(), true);

    assertThat(statistics(rows).counts("porvoo", AREA))
        .extracting(DeadlineCounts::municipality, DeadlineCounts::open)
        .containsExactly(tuple(LOVIISA, 1), tuple(PORVOO, 1));
    assertThat(statistics(rows).worst("porvoo", loviisa, 10))
        .extracting(Deadline::municipality)
        .containsExactly(LOVIISA);
    assertThat(statistics(rows).counts("porvoo", granted))
        .extracting(DeadlineCounts::open)
        .containsExactly(2);
    assertThat(statistics(rows).counts("porvoo", nothing)).isEmpty();
    assertThat(statistics(rows).counts("uusimaa", AREA)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void listsTheLongestOverdueFirst(DeadlineRows rows) {
    rows.running(PORVOO, "OPEN", "2026-12-01T21:59:59Z");
    rows.running(LOVIISA, "BREACHED", "2026-10-01T20:59:59Z");
    rows.running(PORVOO, "BREACHED", "2026-11-01T21:59:59Z");
    rows.running(PORVOO, "PAUSED", "2026-09-01T20:59:59Z");
    rows.ended(PORVOO, "BREACHED", "2026-08-01T20:59:59Z", "2026-11-10T10:00:00Z");

    assertThat(statistics(rows).worst("porvoo", AREA, 2))
        .extracting(deadline -> deadline.dueAt().toString())
        .containsExactly("2026-10-01T20:59:59Z", "2026-11-01T21:59:59Z");
    assertThat(statistics(rows).breachedNow()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void tellsEachWeekOnce(DeadlineRows rows) {
    rows.ended(PORVOO, "MET", "2026-11-30T21:59:59Z", "2026-11-16T08:00:00Z");
    rows.ended(PORVOO, "MET", "2026-11-30T21:59:59Z", "2026-11-15T21:59:59Z");
    rows.running(PORVOO, "BREACHED", "2026-11-18T21:59:59Z");
    rows.ended(PORVOO, "BREACHED", "2026-11-10T21:59:59Z", "2026-11-19T10:00:00Z");
    rows.running(PORVOO, "OPEN", "2026-11-22T21:59:59Z");

    List<DeadlineWeek> weeks = statistics(rows).weeks("porvoo", AREA, 12);

    assertThat(weeks).hasSize(12);
    assertThat(weeks.get(0).monday()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(weeks.get(11)).isEqualTo(new DeadlineWeek(LocalDate.of(2026, 11, 16), 1, 1));
    assertThat(weeks.get(10)).isEqualTo(new DeadlineWeek(LocalDate.of(2026, 11, 9), 1, 1));
    assertThat(weeks.get(9).metShare()).isNull();
    assertThat(weeks.get(11).week()).isEqualTo("2026-W47");
  }

  private static DeadlineCounts only(DeadlineRows rows) {
    List<DeadlineCounts> counts = statistics(rows).counts("porvoo", AREA);
    assertThat(counts).hasSize(1);
    return counts.get(0);
  }

  private static DeadlineStatistics statistics(DeadlineRows rows) {
    Areas areas = mock(Areas.class);
    Area porvoo = mock(Area.class);
    when(porvoo.id()).thenReturn("porvoo");
    when(areas.all()).thenReturn(List.of(porvoo));
    return new StoredDeadlineStatistics(rows.jdbc(), areas, NOON);
  }

  private static JdbcClient migrated(String url) {
    var database = new DriverManagerDataSource(url);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    return JdbcClient.create(database);
  }
}
