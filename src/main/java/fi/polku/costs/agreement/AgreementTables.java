package fi.polku.costs.agreement;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.decisions.Decisions;
import fi.polku.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the tables; a version of a table, once released, always answers the same. */
@Component
class AgreementTables implements Agreements {

  private final Map<String, Agreement> known = new ConcurrentHashMap<>();
  private final Decisions decisions;

  AgreementTables(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Agreement of(CostYear year) {
    String table = AgreementTable.of(year.area());
    int version =
        decisions.findInForce(table, year.firstDay()).orElseThrow(() -> noAgreement(year));
    return known.computeIfAbsent(year + ":" + version, key -> read(year, table, version));
  }

  private Agreement read(CostYear year, String table, int version) {
    List<Term> terms =
        decisions
            .answers(table, version, AgreementTable.KIND, Map.of(AgreementTable.YEAR, year.year()))
            .entrySet()
            .stream()
            .map(kind -> new AgreementReader(kind.getKey(), year.year()).term(kind.getValue()))
            .toList();
    if (terms.isEmpty()) {
      throw noAgreement(year);
    }
    return new Agreement(year, version, terms);
  }

  @Override
  public CostKind kindOf(String area, String service, LocalDate on) {
    return kindOf(area, service, null, on);
  }

  @Override
  public CostKind kindOf(String area, String service, @Nullable String part, LocalDate on) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("alue", area);
    facts.put("palvelu", service);
    facts.put("tyolaji", part);
    Map<String, Object> answer = decisions.evaluate(AgreementTable.KIND_OF_SERVICE, on, facts);
    return new CostKind(String.valueOf(answer.get(AgreementTable.KIND)));
  }

  private static InvalidInputException noAgreement(CostYear year) {
    return InvalidInputException.of(
        "year", "no-agreement", year.area(), String.valueOf(year.year()));
  }
}
