package fi.polku.sandbox.registers;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Koto-Digi answers about a person's integration so far. */
@SandboxOnly
@Component
class IntegrationHistoryQuestion implements ContractQuestion {

  private static final String HELSINKI = "091";

  private final KnownPeople people;

  IntegrationHistoryQuestion(KnownPeople people) {
    this.people = people;
  }

  @Override
  public String system() {
    return "integration-register";
  }

  @Override
  public String question() {
    return "integration-history";
  }

  @Override
  public Object answer(JsonNode asked) {
    return KnownPeople.asked(asked).equals(KnownPeople.PLANNED_ELSEWHERE)
        ? Map.of(
            "known",
            true,
            "assessedOn",
            people.ago(Period.ofMonths(15)),
            "plannedOn",
            people.ago(Period.ofMonths(14)),
            "municipality",
            HELSINKI)
        : Map.of("known", false);
  }
}
