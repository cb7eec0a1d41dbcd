package fi.polku.sandbox.procurement;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prices of services: two contracts for each service, the same every time, none for some. */
@SandboxOnly
@Component
class PricesAnswer implements ContractQuestion {

  private static final Set<String> NOT_BOUGHT = Set.of("palkkatuki", "starttiraha", "kulukorvaus");

  @Override
  public String system() {
    return "procurement";
  }

  @Override
  public String question() {
    return "prices";
  }

  @Override
  public Object answer(JsonNode asked) {
    String service = asked.path("service").asText();
    if (NOT_BOUGHT.contains(service)) {
      return Map.of("prices", List.of());
    }
    int base = 300 + Math.floorMod(service.hashCode(), 400);
    return Map.of(
        "prices",
        List.of(
            price("0116297-6", "Valmentajat Oy", base), price("2077474-0", "Opisto", base + 45)));
  }

  private static Map<String, Object> price(String provider, String name, int euros) {
    return Map.of("provider", provider, "name", name, "unit", "jakso", "price", euros + ".00");
  }
}
