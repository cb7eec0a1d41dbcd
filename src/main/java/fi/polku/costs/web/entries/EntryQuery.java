package fi.polku.costs.web.entries;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.EntryFilter;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which costs somebody asks for, narrowed to those the reader may see.
 *
 * @param before id of the last one seen; null: from the newest on
 */
record EntryQuery(EntryFilter filter, @Nullable Long before, int limit) {

  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 500;

  /**
   * @throws fi.polku.shared.InvalidInputException for parameters that mean nothing
   */
  static EntryQuery ofApi(CostReader reader, int year, Map<String, String> parameters) {
    var check = new InputCheck();
    Optional<CostYear> asked =
        check.required(
            "year",
            String.valueOf(year),
            text -> new CostYear(reader.area().id(), Integer.parseInt(text)));
    Optional<CostKind> kind = check.optional("costKind", parameters.get("costKind"), CostKind::new);
    Optional<MunicipalityCode> municipality =
        check.optional("municipality", parameters.get("municipality"), MunicipalityCode::of);
    Optional<Integer> month =
        check.optional("month", parameters.get("month"), text -> number(text, 1, 12, "cost-month"));
    Optional<Integer> limit =
        check.optional(
            "limit", parameters.get("limit"), text -> number(text, 1, HIGHEST_LIMIT, "cost-limit"));
    Optional<Long> before = check.optional("before", parameters.get("before"), EntryQuery::id);
    check.refuseIfProblems();
    return new EntryQuery(
        new EntryFilter(
            asked.orElseThrow(),
            Account.COSTS,
            kind.orElse(null),
            visible(reader, municipality.orElse(null)),
            month.orElse(null)),
        before.orElse(null),
        limit.orElse(USUAL_LIMIT));
  }

  /** Whether the reader may see none of what is asked for. */
  boolean none() {
    return filter.municipalities() != null && filter.municipalities().isEmpty();
  }

  /** Those that were asked for and may be seen; null: everything of the area. */
  static @Nullable Collection<MunicipalityCode> visible(
      CostReader reader, @Nullable MunicipalityCode asked) {
    if (asked != null) {
      return reader.sees(asked) ? List.of(asked) : List.of();
    }
    return reader.seesAll()
        ? null
        : reader.municipalities().stream().map(Municipality::code).toList();
  }

  static int number(String text, int lowest, int highest, String code) {
    Long number = text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1L;
    if (number < lowest || number > highest) {
      throw new InvalidValueException(code, lowest, highest);
    }
    return number.intValue();
  }

  static Long id(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValueException("invalid-type");
    }
    return Long.valueOf(text);
  }
}
