package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a year are looked at.
 *
 * @param debit the account that is debited; null: any
 * @param kind null: any
 * @param municipalities whose; null: everybody's and the whole area's
 * @param month 1–12; null: any
 */
public record EntryFilter(
    CostYear year,
    @Nullable Account debit,
    @Nullable CostKind kind,
    @Nullable Collection<MunicipalityCode> municipalities,
    @Nullable Integer month) {

  /** Whether the balances of the filter's debited account count. */
  public boolean matches(Balance balance) {
    return (kind == null || kind.equals(balance.kind()))
        && (month == null || month.equals(balance.month()))
        && (municipalities == null || municipalities.contains(balance.municipality()));
  }

  String condition() {
    return "area = :area and cost_year = :year"
        + (debit == null ? "" : " and debit = :debit")
        + (kind == null ? "" : " and cost_kind = :kind")
        + (municipalities == null
            ? ""
            : isOfOne()
                ? " and municipality = :municipality"
                : " and municipality in (:municipalities)")
        + (month == null ? "" : " and cost_month = :month");
  }

  /** As the indexes are ordered, so that a page is read from its beginning and no further. */
  String newestFirst() {
    return isOfOne() ? "area, cost_year, municipality, id desc" : "area, cost_year, id desc";
  }

  private boolean isOfOne() {
    return municipalities != null && municipalities.size() == 1;
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("area", year.area());
    parameters.put("year", year.year());
    if (debit != null) {
      parameters.put("debit", debit.key());
    }
    if (kind != null) {
      parameters.put("kind", kind.id());
    }
    if (municipalities != null && isOfOne()) {
      parameters.put("municipality", municipalities.iterator().next().value());
    } else if (municipalities != null) {
      parameters.put(
          "municipalities",
          municipalities.stream().map(MunicipalityCode::value).collect(Collectors.toList()));
    }
    if (month != null) {
      parameters.put("month", month);
    }
    return parameters;
  }
}
