package fi.polku.costs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Attempts;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries are booked once and only added to; the balances are always their sums. */
@PolkuTest
class JournalTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final CostKind KIND = new CostKind("palkkatuki");

  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;

  @Test
  void balancesAreDebitLessCredit() {
    var year = new CostYear("journal-balances", 2026);

    int booked =
        journal.book(
            List.of(
                entry(year, "a", 1, PORVOO, 10_050),
                entry(year, "b", 1, PORVOO, -50),
                entry(year, "c", 2, LOVIISA, 300),
                entry(year, "d", null, null, 7)));

    assertThat(booked).isEqualTo(4);
    assertThat(journal.balances(year, Account.COSTS))
        .containsExactly(
            new Balance(KIND, null, null, new Euro(7)),
            new Balance(KIND, LOVIISA, 2, new Euro(300)),
            new Balance(KIND, PORVOO, 1, new Euro(10_000)));
    assertThat(journal.balances(year, Account.PAYABLES))
        .contains(new Balance(KIND, PORVOO, 1, new Euro(-10_000)));
    assertThat(journal.caused(year, KIND))
        .isEqualTo(Map.of(LOVIISA, new Euro(300), PORVOO, new Euro(10_000)));
    assertThat(journal.caused(year, CostKind.OPERATIONS)).isEmpty();
    assertThat(journal.balances(year.previous(), Account.COSTS)).isEmpty();
  }

  @Test
  void booksTheSameOnceAndRefusesAnotherUnderItsKey() {
    var year = new CostYear("journal-once", 2026);
    Entry first = entry(year, "k", 1, PORVOO, 100);

    assertThat(journal.book(List.of(first, first))).isEqualTo(1);
    assertThat(journal.book(List.of(first, entry(year, "l", 1, PORVOO, 5)))).isEqualTo(1);
    assertThatThrownBy(
            () ->
                journal.book(
                    List.of(entry(year, "m", 1, PORVOO, 1), entry(year, "k", 1, PORVOO, 101))))
        .isInstanceOf(ConflictException.class);
    assertThat(journal.caused(year, KIND)).isEqualTo(Map.of(PORVOO, new Euro(105)));
  }

  @Test
  void balancesStayTheSumsWhenManyBookAtOnce() throws Exception {
    var year = new CostYear("journal-race", 2026);
    List<Callable<Integer>> bookings =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(
                i ->
                    () ->
                        Attempts.untilAlone(
                            () ->
                                journal.book(
                                    List.of(
                                        entry(year, "race" + i / 2, 1 + i % 4 / 2, PORVOO, 1),
                                        entry(year, "own" + i, 3, LOVIISA, 1)))))
            .toList();
    var booked = new ArrayList<Integer>();
    var threads = Executors.newFixedThreadPool(6);
    try {
      for (Future<Integer> one : threads.invokeAll(bookings)) {
        booked.add(one.get());
      }
    } finally {
      threads.shutdown();
    }

    assertThat(booked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    assertThat(journal.caused(year, KIND))
        .isEqualTo(Map.of(LOVIISA, new Euro(40), PORVOO, new Euro(20)));
    assertThat(differences()).isEmpty();
  }

  /** Balances that differ from the sums of the entries, of all areas. */
  private List<Map<String, @Nullable Object>> differences() {
    return jdbc.sql(
            """
            select area, cost_year, account, cost_kind, municipality, cost_month, sum(cents) from (
              select area, cost_year, account, cost_kind, municipality, cost_month,
                amount_cents as cents from journal_balance
              union all
              select area, cost_year, debit, cost_kind, coalesce(municipality, ''),
                coalesce(cost_month, 0), -amount_cents from journal_entry
              union all
              select area, cost_year, credit, cost_kind, coalesce(municipality, ''),
                coalesce(cost_month, 0), amount_cents from journal_entry) all_of_them
            group by area, cost_year, account, cost_kind, municipality, cost_month
            having sum(cents) <> 0
            """)
        .query()
        .listOfRows();
  }

  static Entry entry(
      CostYear year,
      String key,
      @Nullable Integer month,
      @Nullable MunicipalityCode municipality,
      long cents) {
    return new Entry(
        year,
        month,
        Account.COSTS,
        Account.PAYABLES,
        KIND,
        municipality,
        null,
        new Euro(cents),
        "T-" + key,
        "Palkkatuki",
        key,
        null);
  }
}
