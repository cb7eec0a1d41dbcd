package fi.polku.sandbox.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the payers of benefits, Koto-Digi and the Immigration Service take, and what they refuse.
 */
class RegisterContractsTest {

  private static final String CASE =
      "\"caseId\": \"0b0f0c4e-3a7b-4f4e-9d53-1b2f6f4f7a11\", \"municipality\": \"638\", ";
  private static final String PERSON = CASE + "\"personalIdentityCode\": \"010594Y9032\", ";
  private static final Map<String, String> GOOD =
      Map.of(
          "benefits/statements",
          "{"
              + PERSON
              + "\"recipient\": \"KELA\", \"subject\": \"TYONHAUN_ALKU\", \"text\": \"Ei.\","
              + " \"conclusion\": \"OBSTACLE\", \"givenOn\": \"2026-11-22\", \"appealable\": false}",
          "integration-register/entries",
          "{" + PERSON + "\"stage\": \"PLAN_MADE\", \"effectiveOn\": \"2026-11-22\"}",
          "permits/labour-market-tests",
          "{"
              + CASE
              + "\"application\": \"2026/123456\", \"businessId\": \"0116297-6\","
              + " \"supported\": true, \"suitableApplicants\": 0, \"grounds\": \"Pula.\","
              + " \"givenOn\": \"2026-11-22\"}");

  private final Contracts contracts;

  RegisterContractsTest() throws IOException {
    contracts = new Contracts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          benefits/statements          | recipient            | BANK       | invalid-recipient
          benefits/statements          | appealable           | yes        | invalid-appealable
          benefits/statements          | subject              | työ        | invalid-subject
          benefits/statements          | personalIdentityCode | 010594Y    | invalid-personalIdentityCode
          benefits/statements          | corrects             | ''         | invalid-corrects
          benefits/statements          | diagnosis            | x          | unknown-field
          integration-register/entries | stage                | STARTED    | invalid-stage
          integration-register/entries | effectiveOn          | 22.11.2026 | invalid-effectiveOn
          permits/labour-market-tests  | application          | a b        | invalid-application
          permits/labour-market-tests  | suitableApplicants   | many       | invalid-suitableApplicants
          permits/labour-market-tests  | businessId           | 116297-6   | invalid-businessId
          """)
  void namesTheFieldThatIsWrong(String act, String field, String value, String code)
      throws IOException {
    String[] at = act.split("/");
    ObjectNode good = (ObjectNode) new JsonMapper().readTree(GOOD.get(act));
    Contract contract = contracts.of(at[0]).orElseThrow();

    assertThat(contract.refusalOfAct(at[1], good)).isEmpty();
    assertThat(contract.refusalOfAct(at[1], good.put(field, value))).contains(code);
  }

  @Test
  void questionsNameAPersonAndNothingElse() throws IOException {
    for (String question :
        new String[] {
          "customer-register/history", "integration-register/integration-history", "permits/permit"
        }) {
      String[] at = question.split("/");
      Contract contract = contracts.of(at[0]).orElseThrow();
      ObjectNode asked =
          (ObjectNode) new JsonMapper().readTree("{\"personalIdentityCode\": \"010594Y9032\"}");

      assertThat(contract.refusalOfQuestion(at[1], asked)).isEmpty();
      assertThat(contract.refusalOfQuestion(at[1], asked.put("name", "Aino")))
          .contains("unknown-field");
      assertThat(contract.refusalOfQuestion(at[1], new JsonMapper().createObjectNode()))
          .contains("invalid-personalIdentityCode");
    }
  }
}
