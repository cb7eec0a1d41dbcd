package fi.polku.costs.web.entries;

import fi.polku.areas.Municipality;
import fi.polku.areas.Service;
import fi.polku.areas.ServiceCatalogue;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What kinds, services and municipalities of entries are called. */
@Component
class EntryNames {

  private final Agreements agreements;
  private final ServiceCatalogue services;

  EntryNames(Agreements agreements, ServiceCatalogue services) {
    this.agreements = agreements;
    this.services = services;
  }

  /** By id, in the order of the agreement; none when the area has no agreement for the year. */
  Map<String, String> kinds(CostYear year, Locale locale) {
    var names = new LinkedHashMap<String, String>();
    for (Term term : terms(year)) {
      names.put(term.kind().id(), term.name().in(locale));
    }
    return names;
  }

  /** By id, in the order of the catalogue. */
  Map<String, String> services(Locale locale) {
    var names = new LinkedHashMap<String, String>();
    for (Service service : services.all()) {
      names.put(service.id(), service.name().in(locale));
    }
    return names;
  }

  String service(@Nullable String id, Locale locale) {
    return id == null ? "" : services.find(id).map(service -> service.name().in(locale)).orElse(id);
  }

  /** By code: those whose own rows the reader sees. */
  Map<String, String> municipalities(CostReader reader, Locale locale) {
    var names = new LinkedHashMap<String, String>();
    for (Municipality one : reader.municipalities()) {
      names.put(one.code().value(), one.name().in(locale));
    }
    return names;
  }

  static String kind(Map<String, String> kinds, CostKind kind) {
    return kinds.getOrDefault(kind.id(), kind.id());
  }

  static String municipality(CostReader reader, @Nullable MunicipalityCode code, Locale locale) {
    return code == null
        ? ""
        : reader.area().municipalities().stream()
            .filter(one -> one.code().equals(code))
            .map(one -> one.name().in(locale))
            .findFirst()
            .orElse(code.value());
  }

  private List<Term> terms(CostYear year) {
    try {
      return agreements.of(year).terms();
    } catch (InvalidInputException none) {
      return List.of();
    }
  }
}
