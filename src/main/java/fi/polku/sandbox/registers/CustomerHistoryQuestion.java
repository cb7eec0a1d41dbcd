package fi.polku.sandbox.registers;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the customer register answers about a person's earlier customership. */
@SandboxOnly
@Component
class CustomerHistoryQuestion implements ContractQuestion {

  private final KnownPeople people;

  CustomerHistoryQuestion(KnownPeople people) {
    this.people = people;
  }

  @Override
  public String system() {
    return "customer-register";
  }

  @Override
  public String question() {
    return "history";
  }

  @Override
  public Object answer(JsonNode asked) {
    return KnownPeople.asked(asked).equals(KnownPeople.RETURNING)
        ? Map.of(
            "earlierCustomership",
            true,
            "lastServiceLine",
            "SKILLS",
            "lastEndedOn",
            people.ago(Period.ofMonths(8)),
            "unemployedSince",
            people.ago(Period.ofDays(20)))
        : Map.of("earlierCustomership", false);
  }
}
