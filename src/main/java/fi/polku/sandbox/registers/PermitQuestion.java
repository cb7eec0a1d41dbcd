package fi.polku.sandbox.registers;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import fi.polku.sandbox.population.Permit;
import fi.polku.sandbox.population.SandboxPeople;
import fi.polku.sandbox.population.SandboxPerson;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Finnish Immigration Service answers about a person's residence permit. */
@SandboxOnly
@Component
class PermitQuestion implements ContractQuestion {

  private final KnownPeople people;
  private final SandboxPeople population;

  PermitQuestion(KnownPeople people, SandboxPeople population) {
    this.people = people;
    this.population = population;
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
      default -> registered(asked);
    };
  }

  private Map<String, Object> registered(JsonNode asked) {
    return PersonalIdentityCode.parse(KnownPeople.asked(asked))
        .flatMap(population::find)
        .map(SandboxPerson::permit)
        .map(PermitQuestion::told)
        .orElse(Map.of("known", false));
  }

  private static Map<String, Object> told(Permit permit) {
    String type = permit.type().key();
    String rightToWork = type.equals("B") ? "LIMITED" : "UNLIMITED";
    Map<String, Object> answer = permit(type, permit.from().toString(), rightToWork);
    if (permit.until() != null) {
      answer.put("validUntil", permit.until().toString());
    }
    return answer;
  }

  private Map<String, Object> fixed(String type, Period since, Period left, String rightToWork) {
    Map<String, Object> answer = permit(type, people.ago(since), rightToWork);
    answer.put("validUntil", people.ahead(left));
    return answer;
  }

  private Map<String, Object> lasting(String type) {
    return permit(type, people.ago(Period.ofYears(6)), "UNLIMITED");
  }

  private static Map<String, Object> permit(String type, String from, String rightToWork) {
    return new HashMap<>(
        Map.of("known", true, "type", type, "firstFrom", from, "rightToWork", rightToWork));
  }
}
