package fi.polku.sandbox.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.PolkuApplication;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.YearState;
import fi.polku.sandbox.costs.DemoCosts;
import fi.polku.shared.Euro;
import fi.polku.testing.OwnPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's cases, made in a new database, and the oldest of them in another. */
class DemoCasesTest {

  /** More, for a report of all that the demo reaches, by {@code -Ddemo.cases=300}. */
  private static final int CASES = Integer.getInteger("demo.cases", 36);

  /** The oldest, of all kinds: an employer's is among them, and one of somebody who returned. */
  private static final int MADE_AGAIN = 12;

  private static ConfigurableApplicationContext application;
  private static Map<String, Integer> problems;
  private static Map<String, List<String>> story;

  @BeforeAll
  static void makeThem() {
    application = start();
    application.getBean(DemoCosts.class).make();
    problems = application.getBean(DemoCases.class).make(CASES, () -> true);
    story = story(application);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void sameCasesInAnotherNewDatabaseOnTheSameDay() {
    try (ConfigurableApplicationContext other = start()) {
      AtomicInteger made = new AtomicInteger();
      other.getBean(DemoCases.class).make(CASES, () -> made.getAndIncrement() < MADE_AGAIN);

      Map<String, List<String>> again = story(other);
      assertThat(again).hasSizeGreaterThanOrEqualTo(MADE_AGAIN);
      assertThat(story).containsAllEntriesOf(again);
    }
  }

  @Test
  void everyTaskAndJobCouldBePlayed() {
    assertThat(problems).isEmpty();
  }

  @Test
  void casesAreOfAllAreasKindsAndStates() {
    for (String area : List.of("oulu", "pirkanmaa", "porvoo")) {
      assertThat(count("select count(*) from customer_case where area = '" + area + "'"))
          .isPositive();
    }
    for (String status : List.of("IN_SERVICE", "ENDED")) {
      assertThat(count("select count(*) from customer_case where status = '" + status + "'"))
          .isPositive();
    }
    assertThat(count("select count(*) from customer_case where employer_id is not null"))
        .isPositive();
    assertThat(count("select count(*) from customer_case where restricted")).isPositive();
    assertThat(count("select count(*) from customer_case where language = 'sv'")).isPositive();
    assertThat(count("select count(*) from deadline where state = 'BREACHED'")).isPositive();
    assertThat(count("select count(*) from worklist_task")).isPositive();
  }

  @Test
  void pastIsToldAsPastAndNothingIsLeftPutOff() {
    var now = application.getBean(Clock.class).instant();
    assertThat(count("select count(*) from customer_case where opened_at > current_timestamp"))
        .isZero();
    assertThat(
            application
                .getBean(JdbcClient.class)
                .sql("select min(opened_at) from customer_case")
                .query(OffsetDateTime.class)
                .single()
                .toInstant())
        .isBefore(now.minus(Duration.ofDays(180)));
    assertThat(count("select count(*) from act_ru_job where priority_ < 0")).isZero();
  }

  @Test
  void journeysAreWalkedOnTheirOwnModels() throws IOException {
    Map<String, Reach> reached = Reach.of(application.getBean(JdbcClient.class));

    Files.writeString(Path.of("target/demo-reach.txt"), Reach.told(reached));
    assertThat(reached.get("tyonhakijan-asiakkuus").times()).isGreaterThan(CASES / 2);
    assertThat(reached.values()).filteredOn(Reach::isWalked).hasSizeGreaterThan(20);
  }

  @Test
  void costYearsRunAndWaitForPeople() {
    int year = LocalDate.now(application.getBean(Clock.class)).getYear();

    assertThat(state("porvoo", year - 1)).isEqualTo(YearState.APPROVED);
    assertThat(state("porvoo", year)).isEqualTo(YearState.APPROVED);
    assertThat(state("porvoo", year + 1)).isEqualTo(YearState.FOR_OPINIONS);
    assertThat(state("oulu", year)).isEqualTo(YearState.APPROVED);
    assertThat(state("oulu", year + 1)).isEqualTo(YearState.DRAFT);
    assertThat(state("pirkanmaa", year + 1)).isEqualTo(YearState.FOR_OPINIONS);
    assertThat(count("select count(*) from cost_task where closed_at is null and role = 'kunta'"))
        .isEqualTo(2);
    assertThat(
            application
                .getBean(CostYears.class)
                .settlement(new CostYear("porvoo", year - 1))
                .stream()
                .filter(one -> one.kind().equals(CostKind.OPERATIONS))
                .map(Difference::paid)
                .reduce(Euro.ZERO, Euro::add))
        .isEqualTo(Euro.of("10000000.00"));
  }

  @Test
  void makesNothingTwice() {
    int before = count("select count(*) from customer_case");
    int years = count("select count(*) from cost_year_act");
    application.getBean(DemoCosts.class).make();
    assertThat(count("select count(*) from cost_year_act")).isEqualTo(years);

    assertThat(application.getBean(DemoCases.class).make(2 * CASES, () -> true)).isEmpty();

    assertThat(count("select count(*) from customer_case")).isEqualTo(before);
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(PolkuApplication.class)
        .profiles("demo")
        .initializers(new OwnPlaces())
        .run();
  }

  private static YearState state(String area, int year) {
    return application.getBean(CostYears.class).stateOf(new CostYear(area, year));
  }

  private static int count(String sql) {
    return application.getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
  }

  /** What happened in each case, in order, without the database's ids. */
  private static Map<String, List<String>> story(ConfigurableApplicationContext of) {
    return of
        .getBean(JdbcClient.class)
        .sql(
            """
            select c.external_id, c.status, c.municipality, c.service_line, t.happened_at, t.kind,
              t.actor
            from customer_case c join case_timeline t on t.case_id = c.id
            order by c.external_id, t.happened_at, t.kind, t.actor
            """)
        .query((row, number) -> Map.entry(String.valueOf(row.getString(1)), row(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static String row(ResultSet row) throws SQLException {
    var text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      text.append(row.getString(column)).append(' ');
    }
    return text.toString();
  }
}
