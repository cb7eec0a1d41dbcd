package fi.polku.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator refuses what our contract refuses. */
class EntryCheckTest {

  @Test
  void takesALine() throws JsonProcessingException {
    assertThat(EntryCheck.refusal(entry())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELF_SERVICE", "STATEMENT_TO_KELA", "CUSTOMERSHIP_ENDED"})
  void takesOtherEntriesWithoutALine(String kind) throws JsonProcessingException {
    ObjectNode entry = entry().put("entry", kind);
    assertThat(EntryCheck.refusal(entry)).contains("invalid-serviceLine");

    entry.remove("serviceLine");
    assertThat(EntryCheck.refusal(entry)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caseId",
        "personalIdentityCode",
        "municipality",
        "entry",
        "effectiveOn",
        "serviceLine"
      })
  void missesEveryField(String field) throws JsonProcessingException {
    ObjectNode entry = entry();
    entry.remove(field);

    assertThat(EntryCheck.refusal(entry)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "caseId, 1",
    "personalIdentityCode, 131052-308U",
    "municipality, 63",
    "entry, OTHER",
    "effectiveOn, 2026-02-30",
    "serviceLine, FOURTH"
  })
  void refusesOtherValues(String field, String value) throws JsonProcessingException {
    assertThat(EntryCheck.refusal(entry().put(field, value))).contains("invalid-" + field);
  }

  @Test
  void refusesUnknownFieldsAndOtherTypes() throws JsonProcessingException {
    assertThat(EntryCheck.refusal(entry().put("name", "x"))).contains("unknown-field");
    assertThat(EntryCheck.refusal(entry().put("caseId", 7))).contains("invalid-caseId");
    assertThat(EntryCheck.refusal(new ObjectMapper().readTree("[]"))).isPresent();
  }

  private static ObjectNode entry() throws JsonProcessingException {
    return (ObjectNode)
        new ObjectMapper()
            .readTree(
                """
                {"caseId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 "personalIdentityCode": "131052-308T", "municipality": "638",
                 "entry": "SERVICE_LINE", "serviceLine": "SKILLS", "effectiveOn": "2026-11-20"}
                """);
  }
}
