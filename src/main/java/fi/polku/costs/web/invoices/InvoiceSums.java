package fi.polku.costs.web.invoices;

import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import java.util.Locale;

/**
 * What the journal says has been charged, for people.
 *
 * @param invoiced from the municipalities
 * @param internal the host's own
 * @param all both together
 * @param area of the whole area and year, whatever is looked at
 */
record InvoiceSums(String invoiced, String internal, String all, String area) {

  static InvoiceSums of(Journal journal, CostYear year, InvoiceFilter filter, Locale locale) {
    Euro invoiced = sum(journal, year, Account.RECEIVABLES, filter);
    Euro internal = sum(journal, year, Account.INTERNAL, filter);
    Euro contributions =
        journal.balances(year, Account.CONTRIBUTIONS).stream()
            .map(balance -> balance.amount())
            .reduce(Euro.ZERO, Euro::subtract);
    return new InvoiceSums(
        invoiced.format(locale),
        internal.format(locale),
        invoiced.add(internal).format(locale),
        contributions.format(locale));
  }

  private static Euro sum(Journal journal, CostYear year, Account account, InvoiceFilter filter) {
    return journal.balances(year, account).stream()
        .filter(filter::sums)
        .map(balance -> balance.amount())
        .reduce(Euro.ZERO, Euro::add);
  }
}
