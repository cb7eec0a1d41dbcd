package fi.polku.costs.journal;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/**
 * What entries change of the balances, added up; as small as the kinds, municipalities and months.
 */
final class BalanceSums {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::area)
          .thenComparing(Key::year)
          .thenComparing(Key::account)
          .thenComparing(Key::kind)
          .thenComparing(Key::municipality)
          .thenComparing(Key::month);

  /** Always in the same order, so that two bookings never wait for each other. */
  private final TreeMap<Key, Long> sums = new TreeMap<>(ORDER);

  void add(Entry entry) {
    add(entry, entry.debit(), entry.amount().cents());
    add(entry, entry.credit(), Math.negateExact(entry.amount().cents()));
  }

  void forEach(ObjLongConsumer<Key> each) {
    sums.forEach(each::accept);
  }

  private void add(Entry entry, Account account, long cents) {
    var municipality = entry.municipality();
    Integer month = entry.month();
    sums.merge(
        new Key(
            entry.year().area(),
            entry.year().year(),
            account.key(),
            entry.kind().id(),
            municipality == null ? "" : municipality.value(),
            month == null ? 0 : month),
        cents,
        Math::addExact);
  }

  /** A row of the table {@code journal_balance}. */
  record Key(String area, int year, String account, String kind, String municipality, int month) {}
}
