package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The journal in the database: entries, and the balances kept in step with them. */
@Component
class BookedJournal implements Journal {

  private final EntryTable entries;
  private final BalanceTable balances;

  BookedJournal(EntryTable entries, BalanceTable balances) {
    this.entries = entries;
    this.balances = balances;
  }

  @Override
  @Transactional
  public int book(Collection<Entry> asked) {
    Map<String, Map<String, Entry>> byArea = new TreeMap<>();
    asked.forEach(
        entry ->
            requireSame(
                byArea
                    .computeIfAbsent(entry.year().area(), area -> new LinkedHashMap<>())
                    .putIfAbsent(entry.key(), entry),
                entry));
    List<Entry> news =
        byArea.entrySet().stream()
            .flatMap(area -> news(area.getKey(), area.getValue()).stream())
            .toList();
    entries.insert(news);
    var sums = new BalanceSums();
    news.forEach(sums::add);
    balances.add(sums);
    return news.size();
  }

  @Override
  public List<Balance> balances(CostYear year, Account account) {
    return balances.of(year, account);
  }

  @Override
  public SortedMap<MunicipalityCode, Euro> caused(CostYear year, CostKind kind) {
    var caused = new TreeMap<MunicipalityCode, Euro>();
    for (Balance balance : balances.of(year, Account.COSTS)) {
      if (balance.kind().equals(kind) && balance.municipality() != null) {
        caused.merge(balance.municipality(), balance.amount(), Euro::add);
      }
    }
    caused.values().removeIf(Euro.ZERO::equals);
    return caused;
  }

  private List<Entry> news(String area, Map<String, Entry> asked) {
    Map<String, Entry> booked = entries.find(area, asked.keySet());
    asked.forEach((key, entry) -> requireSame(booked.get(key), entry));
    return asked.values().stream().filter(entry -> !booked.containsKey(entry.key())).toList();
  }

  private static void requireSame(@Nullable Entry booked, Entry asked) {
    if (booked != null && !asked.repeats(booked)) {
      throw new ConflictException("Another entry has the key");
    }
  }
}
