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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the acts of a year ask of the journal and book to it. */
@Component
class YearBooks {

  private static final String DOCUMENT = "talousarvio %d";
  private static final int LONGEST_TEXT = 500;

  private final Journal journal;

  YearBooks(Journal journal) {
    this.journal = journal;
  }

  /** Months of which somebody has been charged and not credited the same. */
  SortedSet<Integer> invoicedMonths(CostYear year) {
    SortedSet<Integer> months = new TreeSet<>();
    charges(year).forEach(balance -> Optional.ofNullable(balance.month()).ifPresent(months::add));
    return months;
  }

  /** Charged by kind and municipality, credit notes deducted. */
  Map<Place, Euro> charged(CostYear year) {
    return byPlace(charges(year));
  }

  /** What earlier years left to be paid in this; negative: to be credited. */
  Map<Place, Euro> carriedIn(CostYear year) {
    Map<Place, Euro> balances = byPlace(journal.balances(year, Account.CARRIED_OVER).stream());
    balances.replaceAll((place, amount) -> Euro.ZERO.subtract(amount));
    return balances;
  }

  /** Actual costs by kind. */
  SortedMap<CostKind, Euro> costs(CostYear year) {
    return journal.balances(year, Account.COSTS).stream()
        .collect(Collectors.toMap(Balance::kind, Balance::amount, Euro::add, TreeMap::new));
  }

  SortedMap<MunicipalityCode, Euro> caused(CostYear year, CostKind kind) {
    return journal.caused(year, kind);
  }

  /** Books changes of appropriations. */
  void bookBudget(CostYear year, long act, Collection<BudgetLine> changes, String decision) {
    journal.book(
        changes.stream()
            .map(
                line ->
                    entry(
                        year,
                        Account.BUDGET,
                        Account.BUDGET_FUNDING,
                        new Place(line.kind(), line.municipality()),
                        line.amount(),
                        decision,
                        "talousarvio:" + act))
            .toList());
  }

  /** Books what is left of a year out of it and into the next. */
  void bookCarriedOver(CostYear year, List<Difference> differences, String decision) {
    String key = "siirto:" + year.year();
    var next = new CostYear(year.area(), year.year() + 1);
    List<Difference> left =
        differences.stream().filter(one -> !one.due().equals(Euro.ZERO)).toList();
    journal.book(
        left.stream()
            .flatMap(
                one -> {
                  var place = new Place(one.kind(), one.municipality());
                  return Stream.of(
                      entry(
                          year,
                          Account.CARRIED_OVER,
                          Account.CONTRIBUTIONS,
                          place,
                          one.due(),
                          decision,
                          key + ":pois"),
                      entry(
                          next,
                          Account.CONTRIBUTIONS,
                          Account.CARRIED_OVER,
                          place,
                          one.due(),
                          decision,
                          key + ":tuotu"));
                })
            .toList());
  }

  private Stream<Balance> charges(CostYear year) {
    return Stream.of(Account.RECEIVABLES, Account.INTERNAL)
        .flatMap(account -> journal.balances(year, account).stream());
  }

  private static Map<Place, Euro> byPlace(Stream<Balance> balances) {
    return balances.collect(
        Collectors.toMap(
            balance -> new Place(balance.kind(), balance.municipality()),
            Balance::amount,
            Euro::add,
            HashMap::new));
  }

  private static Entry entry(
      CostYear year,
      Account debit,
      Account credit,
      Place place,
      Euro amount,
      String decision,
      String key) {
    return new Entry(
        year,
        null,
        debit,
        credit,
        place.kind(),
        place.municipality(),
        null,
        amount,
        DOCUMENT.formatted(year.year()),
        decision.substring(0, Math.min(LONGEST_TEXT, decision.length())),
        "%s:%s:%s".formatted(key, place.kind(), place.municipality()),
        null);
  }
}
