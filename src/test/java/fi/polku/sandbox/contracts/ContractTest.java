package fi.polku.sandbox.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulated system takes what its contract's own schema takes. */
class ContractTest {

  private static final String ENTRY =
      """
      {"caseId": "0b0f0c4e-3a7b-4f4e-9d53-1b2f6f4f7a11", "personalIdentityCode": "010594Y9032",
       "municipality": "638", "entry": "SELF_SERVICE", "effectiveOn": "2026-11-22"}
      """;

  private final Contract contract;

  ContractTest() throws IOException {
    contract = new Contracts().of("customer-register").orElseThrow();
  }

  @Test
  void takesWhatTheSchemaTakes() throws IOException {
    assertThat(contract.refusalOfAct("entries", read(ENTRY))).isEmpty();
    assertThat(contract.hasCollection("entries")).isTrue();
    assertThat(contract.hasCollection("others")).isFalse();
    assertThat(contract.hasQuestion("entries")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          municipality | 63     | invalid-municipality
          entry        | OTHER  | invalid-entry
          effectiveOn  | 22.11. | invalid-effectiveOn
          caseId       | 7      | invalid-caseId
          nonsense     | x      | unknown-field
          """,
      delimiter = '|')
  void namesTheFieldThatIsWrong(String field, String value, String code) throws IOException {
    assertThat(contract.refusalOfAct("entries", read(ENTRY).put(field, value))).contains(code);
  }

  @Test
  void namesTheFieldThatIsMissing() throws IOException {
    assertThat(contract.refusalOfAct("entries", read(ENTRY).without("municipality")))
        .contains("invalid-municipality");
    assertThat(contract.refusalOfAct("entries", new JsonMapper().readTree("[]")))
        .contains("invalid-body");
  }

  @Test
  void doesNothingItsContractHasNot() {
    JsonNode nothing = new JsonMapper().createObjectNode();

    assertThat(contract.refusalOfAct("others", nothing)).contains("unknown-operation");
    assertThat(contract.refusalOfQuestion("who", nothing)).contains("unknown-operation");
  }

  private static ObjectNode read(String json) throws IOException {
    return (ObjectNode) new JsonMapper().readTree(json);
  }
}
