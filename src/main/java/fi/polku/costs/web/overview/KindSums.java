package fi.polku.costs.web.overview;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.web.overview.OverviewView.Kind;
import fi.polku.costs.web.overview.OverviewView.Money;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sums of the journal and the budget. */
@Component
class KindSums {

  private final Journal journal;
  private final CostYears years;
  private final DraftSecrecy secrecy;

  KindSums(Journal journal, CostYears years, DraftSecrecy secrecy) {
    this.journal = journal;
    this.years = years;
    this.secrecy = secrecy;
  }

  /**
   * Balances of a year.
   *
   * @param budget appropriations; before the approval as they are proposed, if the reader may see
   *     them
   * @param charged by invoices and internal vouchers, credit notes deducted
   */
  record Books(List<BudgetLine> budget, List<Balance> actual, List<Balance> charged) {}

  Books books(CostReader reader, CostYear year) {
    return new Books(
        secrecy.hides(reader, year) ? List.of() : years.budget(year),
        journal.balances(year, Account.COSTS),
        Stream.of(Account.RECEIVABLES, Account.INTERNAL)
            .flatMap(account -> journal.balances(year, account).stream())
            .toList());
  }

  /** The agreement's kinds, those that are not shared too. */
  static List<Kind> kinds(Books books, List<Term> terms, Locale locale) {
    return terms.stream()
        .map(
            term ->
                new Kind(
                    term.kind().id(),
                    term.name().in(locale),
                    term.method(),
                    money(books, term.kind())))
        .toList();
  }

  static Money sum(List<Kind> kinds) {
    return kinds.stream()
        .filter(kind -> kind.method().isShared())
        .map(Kind::money)
        .reduce(
            new Money(Euro.ZERO, Euro.ZERO, Euro.ZERO),
            (one, other) ->
                new Money(
                    one.budget().add(other.budget()),
                    one.actual().add(other.actual()),
                    one.charged().add(other.charged())));
  }

  static Euro sum(Stream<Balance> balances) {
    return balances.map(Balance::amount).reduce(Euro.ZERO, Euro::add);
  }

  private static Money money(Books books, CostKind kind) {
    return new Money(
        books.budget().stream()
            .filter(line -> line.kind().equals(kind))
            .map(BudgetLine::amount)
            .reduce(Euro.ZERO, Euro::add),
        sum(books.actual().stream().filter(balance -> balance.kind().equals(kind))),
        sum(books.charged().stream().filter(balance -> balance.kind().equals(kind))));
  }
}
