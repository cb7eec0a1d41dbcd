package fi.polku.national.receipts;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.national.remote.Circuits;
import fi.polku.shared.CaseId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Receipts of one case in a database of their own, and the remote that acts are for. */
abstract class WithReceipts {

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  static final Outcome DONE = new Outcome.Confirmed("R-1");

  final CaseId caseId = CaseId.create();
  final IdempotencyKey key = new BusinessMoment("p", "task_x", "1").keyOf("text");
  final BusinessAct act = BusinessAct.of(key, "messages", "send", caseId, List.of("text"));
  final Clock clock = mock(Clock.class);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final FaultyRemote remote = new FaultyRemote();

  EmbeddedDatabase database;
  JdbcClient jdbc;
  DataSourceTransactionManager transactions;
  ReceiptTable table;
  Receipts receipts;

  @BeforeEach
  void open() {
    database =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .build();
    new ResourceDatabasePopulator(
            migration("V20__customers"), migration("V30__cases"), migration("V70__national"))
        .execute(database);
    at(NOW);
    jdbc = JdbcClient.create(database);
    transactions = new DataSourceTransactionManager(database);
    table = new ReceiptTable(jdbc);
    receipts =
        new Receipts(
            table,
            new CallMetrics(meters),
            new Circuits(Clock.systemUTC(), event -> {}),
            transactions,
            clock);
    insertCase();
  }

  @AfterEach
  void close() {
    database.shutdown();
  }

  void at(Instant moment) {
    when(clock.instant()).thenReturn(moment);
  }

  Receipt receipt() {
    return table.lock(key).orElseThrow();
  }

  long calls(String outcome) {
    return meters.get("polku.national.calls").tag("outcome", outcome).timer().count();
  }

  private void insertCase() {
    UUID person = UUID.randomUUID();
    jdbc.sql(
            """
            insert into person (id, identity_code, identity_code_hash, first_names, last_name,
                                language, municipality, restricted, created_at, updated_at)
            values (:id, 'x', 'x', 'x', 'x', 'fi', '638', false, now(), now())
            """)
        .param("id", person)
        .update();
    jdbc.sql(
            """
            insert into customer_case (id, person_id, restricted, area, municipality, language,
                                       channel, started_on, status, opened_at)
            values (:id, :person, false, 'porvoo', '638', 'fi', 'ONLINE', current_date, 'OPEN', now())
            """)
        .param("id", caseId.value())
        .param("person", person)
        .update();
  }

  private static ClassPathResource migration(String name) {
    return new ClassPathResource("db/migration/common/" + name + ".sql");
  }
}
