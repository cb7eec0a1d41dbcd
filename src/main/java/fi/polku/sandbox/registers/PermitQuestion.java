package fi.polku.sandbox.registers;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Finnish Immigration Service answers about a person's residence permit. */
@SandboxOnly
@Component
class PermitQuestion implements ContractQuestion {

  private final KnownPeople people;

  PermitQuestion(KnownPeople people) {
    this.people = people;
  }

  @Override
  public String system() {
    return "permits";
  }

  @Override
  public String question() {
    return "permit";
  }

  @Override
  public Object answer(JsonNode asked) {
    return switch (KnownPeople.asked(asked)) {
      case KnownPeople.NEWCOMER -> fixed("A", Period.ofMonths(8), Period.ofMonths(40), "UNLIMITED");
      case KnownPeople.TEMPORARY -> fixed("B", Period.ofMonths(4), Period.ofMonths(8), "LIMITED");
      case KnownPeople.PLANNED_ELSEWHERE ->
          fixed("A", Period.ofMonths(20), Period.ofMonths(28), "UNLIMITED");
      case KnownPeople.PERMANENT -> lasting("P");
      case KnownPeople.LONG_TERM_RESIDENT -> lasting("P-EU");
      default -> Map.of();
    };
  }

  private Map<String, Object> fixed(String type, Period since, Period left, String rightToWork) {
    return Map.of(
        "type",
        type,
        "firstFrom",
        people.ago(since),
        "validUntil",
        people.ahead(left),
        "rightToWork",
        rightToWork);
  }

  private Map<String, Object> lasting(String type) {
    return Map.of(
        "type", type, "firstFrom", people.ago(Period.ofYears(6)), "rightToWork", "UNLIMITED");
  }
}
