package fi.polku.costs.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.costs.CostYear;
import fi.polku.testing.PolkuPostgresTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As {@link JournalTest}, on a real PostgreSQL, which refuses changes whoever asks. */
@PolkuPostgresTest
class JournalPostgresTest extends JournalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set amount_cents = 2",
        "delete from journal_entry",
        "truncate journal_entry"
      })
  void databaseRefusesChanges(String change) {
    journal.book(List.of(entry(new CostYear("journal-kept", 2026), "k", 1, null, 1)));

    assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("never changed");
  }
}
