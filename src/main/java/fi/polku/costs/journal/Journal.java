package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** The journal; entries are only ever added. */
public interface Journal {

  /**
   * Books entries in the caller's transaction; those whose key the area has already are left out.
   *
   * @return how many were new
   * @throws fi.polku.shared.ConflictException if a key is there with another amount, kind or
   *     municipality
   */
  int book(Collection<Entry> entries);

  /** Sums of the year, in the order of kind, municipality and month; none is zero. */
  List<Balance> balances(CostYear year, Account account);

  /** Actual costs of a kind by the municipality that caused them (account {@code COSTS}). */
  SortedMap<MunicipalityCode, Euro> caused(CostYear year, CostKind kind);
}
