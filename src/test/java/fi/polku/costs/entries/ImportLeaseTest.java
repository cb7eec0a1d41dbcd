package fi.polku.costs.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.journal.JournalBulk;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.testing.PolkuTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of files when the node that works on them stops. */
@PolkuTest
class ImportLeaseTest {

  /** Progress is told, and the lease asked, at every ten thousandth row of each reading. */
  private static final int ROWS = 10_001;

  @Autowired CostImports imports;
  @Autowired ImportTable table;
  @Autowired ImportFiles files;
  @Autowired CostBook book;
  @Autowired Journal journal;
  @Autowired JournalBulk bulk;
  @Autowired JournalEntries entries;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void onlyWhatADeadNodeLeftIsInterrupted() {
    var year = new CostYear("oulu", 2085);
    var node = new ImportLease(table, files);
    var other = new ImportLease(table, files);
    UUID running = booking(year);
    UUID left = booking(year);
    node.take(running);
    silent(running, 20);
    silent(left, 31);

    node.beat();
    other.beat();

    assertThat(state(year, running)).isEqualTo(State.BOOKING);
    assertThat(state(year, left)).isEqualTo(State.INTERRUPTED);
    assertThat(table.move(left, State.BOOKING, State.DONE)).isFalse();
    table.end(left, State.FAILED, List.of(), 0);
    assertThat(state(year, left)).isEqualTo(State.INTERRUPTED);
    assertThat(silentSeconds(running)).isLessThan(15);

    silent(running, 31);
    other.beat();
    assertThat(state(year, running)).isEqualTo(State.INTERRUPTED);
  }

  @Test
  void aNodeThatDiesWhileBookingHasBookedNothingAndTheFileMayComeAgain() throws IOException {
    var year = new CostYear("oulu", 2086);
    UUID id = kept(year);
    var dying = new StoppingAt(2, new Killed());

    assertThatThrownBy(() -> job(dying).run(id)).isInstanceOf(Killed.class);
    assertThat(state(year, id)).isEqualTo(State.BOOKING);
    silent(id, 31);
    files.keep(id, content(year));
    new ImportLease(table, files).beat();

    assertThat(state(year, id)).isEqualTo(State.INTERRUPTED);
    assertThat(files.all()).doesNotContain(id);
    assertThat(journal.balances(year, Account.COSTS)).isEmpty();
    UUID again = imports.begin(year, "uudelleen.csv", content(year));
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> state(year, again) == State.DONE);
  }

  @Test
  void aNodeThatStopsBreaksOffAndSaysSo() throws IOException {
    var year = new CostYear("oulu", 2087);
    UUID id = kept(year);

    job(new StoppingAt(2, new ImportLease.StoppedException())).run(id);

    assertThat(state(year, id)).isEqualTo(State.INTERRUPTED);
    assertThat(files.all()).doesNotContain(id);
    assertThat(journal.balances(year, Account.COSTS)).isEmpty();
  }

  private ImportJob job(ImportLease lease) {
    var checking = new ImportCheck(table, lease, entries);
    var booking = new ImportBooking(table, lease, checking, book, bulk, transactions);
    return new ImportJob(table, files, lease, checking, booking, book);
  }

  private UUID kept(CostYear year) throws IOException {
    UUID id = UUID.randomUUID();
    table.add(id, year, "kesken.csv", files.keep(id, content(year)), "talous");
    return id;
  }

  private UUID booking(CostYear year) {
    UUID id = UUID.randomUUID();
    table.add(id, year, "kesken.csv", "0", "talous");
    table.move(id, State.WAITING, State.CHECKING);
    table.move(id, State.CHECKING, State.BOOKING);
    return id;
  }

  private State state(CostYear year, UUID id) {
    return imports.get(year, id).state();
  }

  private void silent(UUID id, int seconds) {
    jdbc.sql(
            "update cost_import set alive_at = current_timestamp - interval '%d' second where id = :id"
                .formatted(seconds))
        .param("id", id)
        .update();
  }

  private int silentSeconds(UUID id) {
    return jdbc.sql(
            "select cast(extract(epoch from current_timestamp - alive_at) as integer)"
                + " from cost_import where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private static InputStream content(CostYear year) {
    String file =
        IntStream.range(0, ROWS)
            .mapToObj(row -> "139;palkkatuki;3;1;L" + year.year() + "-" + row + "\n")
            .collect(Collectors.joining("", "kunta;kustannuslaji;kuukausi;summa;tosite\n", ""));
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  /** Stops while the rows are booked: after the beginning and the reading that checks them. */
  private final class StoppingAt extends ImportLease {

    private final Throwable stop;
    private int left;

    StoppingAt(int passed, Throwable stop) {
      super(table, files);
      this.left = passed;
      this.stop = stop;
    }

    @Override
    void requireGoing() {
      left--;
      if (left < 0 && stop instanceof Killed killed) {
        throw killed;
      }
      if (left < 0 && stop instanceof RuntimeException stopping) {
        throw stopping;
      }
    }
  }

  /** As nothing catches it, the nearest to a process that is killed. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }
}
