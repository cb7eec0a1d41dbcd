package fi.polku.costs.web.entries;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.entries.CostEntries;
import fi.polku.costs.entries.CostKeys;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.EntryFilter;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.shared.Euro;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Entries and their sums as a reader sees them. */
@Component
class EntryViews {

  private final JournalEntries entries;
  private final Journal journal;
  private final EntryNames names;
  private final Clock clock;

  EntryViews(JournalEntries entries, Journal journal, EntryNames names, Clock clock) {
    this.entries = entries;
    this.journal = journal;
    this.names = names;
    this.clock = clock;
  }

  List<EntryRowView> rows(List<BookedEntry> booked, CostReader reader, Locale locale) {
    if (booked.isEmpty()) {
      return List.of();
    }
    Map<String, String> kinds = names.kinds(booked.get(0).entry().year(), locale);
    Set<Long> reversed = reversed(booked, reader);
    return booked.stream().map(one -> row(one, kinds, reversed, reader, locale)).toList();
  }

  /** Sums of an account by kind: what is asked for and may be seen, and the whole area's. */
  List<EntryRowView.Total> totals(Account account, EntryFilter filter, Locale locale) {
    List<Balance> balances = journal.balances(filter.year(), account);
    Map<CostKind, Euro> shown = sums(balances, filter::matches);
    Map<String, String> kinds = names.kinds(filter.year(), locale);
    return sums(balances, balance -> true).entrySet().stream()
        .map(
            all ->
                new EntryRowView.Total(
                    EntryNames.kind(kinds, all.getKey()),
                    shown.getOrDefault(all.getKey(), Euro.ZERO).format(locale),
                    all.getValue().format(locale)))
        .toList();
  }

  private static Map<CostKind, Euro> sums(List<Balance> balances, Predicate<Balance> counted) {
    var sums = new TreeMap<CostKind, Euro>();
    balances.stream()
        .filter(counted)
        .forEach(balance -> sums.merge(balance.kind(), balance.amount(), Euro::add));
    return sums;
  }

  private EntryRowView row(
      BookedEntry booked,
      Map<String, String> kinds,
      Set<Long> reversed,
      CostReader reader,
      Locale locale) {
    Entry entry = booked.entry();
    boolean isReversal = CostKeys.reversedBy(entry.key()).isPresent();
    boolean isReversed = reversed.contains(booked.id());
    return new EntryRowView(
        booked.id(),
        LocalDateTime.ofInstant(booked.at(), clock.getZone()),
        entry.month(),
        EntryNames.kind(kinds, entry.kind()),
        EntryNames.municipality(reader, entry.municipality(), locale),
        names.service(entry.service(), locale),
        entry.document(),
        entry.text(),
        entry.amount().format(locale),
        entry.amount().cents() < 0,
        isReversal,
        isReversed,
        reader.keepsCosts() && CostEntries.isCost(booked) && !isReversal && !isReversed);
  }

  /** Ids of those that another entry takes back. */
  private Set<Long> reversed(List<BookedEntry> booked, CostReader reader) {
    List<String> keys = booked.stream().map(one -> CostKeys.reversal(one.id())).toList();
    return entries.withKeys(reader.area().id(), keys).stream()
        .flatMap(one -> CostKeys.reversedBy(one.entry().key()).stream())
        .collect(Collectors.toSet());
  }
}
