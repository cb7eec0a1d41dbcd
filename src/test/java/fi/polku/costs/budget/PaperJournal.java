package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A journal in memory. */
final class PaperJournal implements Journal {

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  void book(
      CostYear year,
      Account account,
      CostKind kind,
      @Nullable MunicipalityCode municipality,
      int month,
      Euro amount) {
    if (amount.equals(Euro.ZERO)) {
      return;
    }
    Account other = account == Account.COSTS ? Account.PAYABLES : Account.CONTRIBUTIONS;
    book(
        List.of(
            new Entry(
                year,
                month,
                account,
                other,
                kind,
                municipality,
                null,
                amount,
                "",
                "",
                UUID.randomUUID().toString(),
                null)));
  }

  @Override
  public int book(Collection<Entry> news) {
    news.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    return news.size();
  }

  @Override
  public List<Balance> balances(CostYear year, Account account) {
    Map<Balance, Euro> sums = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.year().equals(year) && (entry.debit() == account || entry.credit() == account)) {
        Euro amount =
            entry.debit() == account ? entry.amount() : Euro.ZERO.subtract(entry.amount());
        sums.merge(
            new Balance(entry.kind(), entry.municipality(), entry.month(), Euro.ZERO),
            amount,
            Euro::add);
      }
    }
    sums.values().removeIf(Euro.ZERO::equals);
    return sums.entrySet().stream()
        .map(
            sum ->
                new Balance(
                    sum.getKey().kind(),
                    sum.getKey().municipality(),
                    sum.getKey().month(),
                    sum.getValue()))
        .toList();
  }

  @Override
  public SortedMap<MunicipalityCode, Euro> caused(CostYear year, CostKind kind) {
    return balances(year, Account.COSTS).stream()
        .filter(balance -> balance.kind().equals(kind) && balance.municipality() != null)
        .collect(Collectors.toMap(Balance::municipality, Balance::amount, Euro::add, TreeMap::new));
  }
}
