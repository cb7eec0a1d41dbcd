package fi.polku.costs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Many entries at once are the same entries as any. */
@PolkuTest
class JournalBulkTest {

  private static final Runnable NOTHING = () -> {};

  @Autowired JournalBulk bulk;
  @Autowired Journal journal;
  @Autowired JournalEntries entries;
  @Autowired TransactionTemplate transaction;

  @Test
  void rowsAreKeptLetterByLetter() {
    var year = new CostYear("bulk-letters", 2026);
    Entry odd =
        entry(
            year,
            "a\\N\t\n\r\\.",
            null,
            "Pyhäjärvi \\ 'Åbo' € 🚲",
            new CaseId(UUID.fromString("00000000-0000-0000-0000-000000000001")));
    Entry plain = entry(year, "\\.", 12, "", null);

    book(
        each -> {
          each.accept(odd);
          each.accept(plain);
        },
        NOTHING);

    assertThat(entries.withKeys("bulk-letters", List.of(odd.key(), plain.key())))
        .extracting(BookedEntry::entry, BookedEntry::by)
        .containsExactlyInAnyOrder(tuple(odd, "talous"), tuple(plain, "talous"));
  }

  @Test
  void othersBookToTheSameBalanceBeforeItIsLocked() {
    var year = new CostYear("bulk-others", 2026);
    journal.book(List.of(entry(year, "a", 1, "", null)));

    book(
        each -> each.accept(entry(year, "b", 1, "", null)),
        () ->
            CompletableFuture.runAsync(() -> journal.book(List.of(entry(year, "c", 1, "", null))))
                .orTimeout(30, TimeUnit.SECONDS)
                .join());

    assertThat(journal.balances(year, Account.COSTS))
        .extracting(Balance::amount)
        .containsExactly(new Euro(303));
  }

  @Test
  void nothingOfWhatFailsIsBooked() {
    var year = new CostYear("bulk-fails", 2026);
    Entry first = entry(year, "a", 1, "", null);

    assertThatThrownBy(
            () ->
                book(
                    each -> {
                      each.accept(first);
                      throw new IOException("gone");
                    },
                    NOTHING))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(
            () ->
                book(
                    each -> {
                      each.accept(first);
                      each.accept(first);
                    },
                    NOTHING))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(journal.balances(year, Account.COSTS)).isEmpty();
    assertThat(entries.withKeys("bulk-fails", List.of("a"))).isEmpty();
  }

  private void book(JournalBulk.Source source, Runnable beforeBalances) {
    transaction.executeWithoutResult(
        status -> bulk.book(UUID.randomUUID(), "talous", source, beforeBalances));
  }

  private static Entry entry(
      CostYear year, String key, @Nullable Integer month, String text, @Nullable CaseId caseId) {
    return new Entry(
        year,
        month,
        Account.COSTS,
        Account.PAYABLES,
        new CostKind("palkkatuki"),
        month == null ? null : MunicipalityCode.of("638"),
        null,
        new Euro(101),
        "T-1",
        text,
        key,
        caseId);
  }
}
