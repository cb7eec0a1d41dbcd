package fi.polku.costs.web.entries;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.EntryFilter;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of a year's entries a page shows; parameters that mean nothing narrow nothing.
 *
 * @param account whose debits; null: all
 * @param before id of the last one seen; null: from the newest on
 */
record EntryPlace(
    CostYear year,
    @Nullable Account account,
    @Nullable CostKind kind,
    @Nullable MunicipalityCode municipality,
    @Nullable Integer month,
    @Nullable Long before) {

  private static final String ALL = "kaikki";

  static EntryPlace of(CostYear year, Map<String, String> parameters) {
    return new EntryPlace(
        year,
        account(parameters.getOrDefault("tili", Account.COSTS.key())),
        read(parameters, "laji", CostKind::new),
        read(parameters, "kunta", MunicipalityCode::of),
        read(parameters, "kuukausi", text -> EntryQuery.number(text, 1, 12, "cost-month")),
        read(parameters, "ennen", EntryQuery::id));
  }

  /** Narrowed to what the reader may see; empty collection of municipalities: nothing. */
  EntryFilter filter(CostReader reader) {
    return new EntryFilter(year, account, kind, EntryQuery.visible(reader, municipality), month);
  }

  public boolean isFiltered() {
    return kind != null || municipality != null || month != null || account != Account.COSTS;
  }

  public String path() {
    return "/kustannukset/" + year.area() + "/" + year.year();
  }

  public String accountKey() {
    return account == null ? ALL : account.key();
  }

  /** Address of the entries booked before one. */
  String behind(long id) {
    return address("/kirjaukset").queryParam("ennen", id).toUriString();
  }

  /** Address of all of them in a file. */
  public String export(String format) {
    return address("/vienti").queryParam("muoto", format).toUriString();
  }

  private UriComponentsBuilder address(String page) {
    return UriComponentsBuilder.fromPath(path() + page)
        .queryParam("tili", accountKey())
        .queryParamIfPresent("laji", Optional.ofNullable(kind).map(CostKind::id))
        .queryParamIfPresent(
            "kunta", Optional.ofNullable(municipality).map(MunicipalityCode::value))
        .queryParamIfPresent("kuukausi", Optional.ofNullable(month));
  }

  private static @Nullable Account account(String key) {
    if (key.equals(ALL)) {
      return null;
    }
    return Arrays.stream(Account.values())
        .filter(account -> account.key().equals(key))
        .findFirst()
        .orElse(Account.COSTS);
  }

  private static <T> @Nullable T read(
      Map<String, String> parameters, String name, Function<String, T> reader) {
    String text = parameters.getOrDefault(name, "");
    try {
      return text.isBlank() ? null : reader.apply(text.strip());
    } catch (InvalidValueException meaningless) {
      return null;
    }
  }
}
