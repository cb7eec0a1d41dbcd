package fi.polku.costs.entries;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a cost entry of one year must obey. Made once and asked a million times: what the tables say
 * is remembered, and nothing that a file only claims.
 */
final class CostRules {

  private final CostYear year;
  private final Function<String, Optional<CostKind>> kindOfService;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, MunicipalityCode> municipalities = new HashMap<>();
  private final Map<String, CostKind> services = new HashMap<>();

  /**
   * @param kindOfService the kind of cost of a service; nothing if there is no such service
   */
  CostRules(Agreement agreement, Area area, Function<String, Optional<CostKind>> kindOfService) {
    this.year = agreement.year();
    this.kindOfService = kindOfService;
    agreement.terms().forEach(term -> terms.put(term.kind().id(), term));
    area.municipalities().forEach(this::know);
  }

  /** The entry, or nothing when at least one problem was told. */
  Optional<Entry> entry(CostInput input, String key, CostProblems problems) {
    var reading = new CostReading(this, input, problems);
    Optional<Integer> month = reading.month();
    Optional<Term> term = reading.term();
    Optional<MunicipalityCode> municipality = reading.municipality(term);
    Optional<Euro> amount = reading.amount();
    reading.texts();
    if (reading.isRefused() || month.isEmpty() || term.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            year,
            month.get(),
            Account.COSTS,
            Account.PAYABLES,
            term.get().kind(),
            municipality.orElse(null),
            input.service().isEmpty() ? null : input.service(),
            amount.get(),
            input.document(),
            input.text(),
            key,
            null));
  }

  CostYear year() {
    return year;
  }

  Optional<Term> term(String kind) {
    return Optional.ofNullable(terms.get(kind));
  }

  Optional<CostKind> kindOf(String service) {
    CostKind known = services.get(service);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CostKind> asked = kindOfService.apply(service);
    asked.ifPresent(kind -> services.put(service, kind));
    return asked;
  }

  /** By code or name. */
  Optional<MunicipalityCode> municipality(String told) {
    MunicipalityCode byCode = municipalities.get(told);
    return byCode == null
        ? Optional.ofNullable(municipalities.get(told.toLowerCase(Locale.ROOT)))
        : Optional.of(byCode);
  }

  private void know(Municipality municipality) {
    municipalities.put(municipality.code().value(), municipality.code());
    for (Language language : Language.values()) {
      municipalities.put(
          municipality.name().in(language).toLowerCase(Locale.ROOT), municipality.code());
    }
  }
}
