package fi.polku.national.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.shared.CaseId;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.JobSearchMessages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/**
 * What happens to people of the sandbox, and the cases they open, over the interfaces there are.
 */
public final class Lives {

  private final TestRestTemplate program;

  public Lives(TestRestTemplate http) {
    this.program = http.withBasicAuth("integraatio", "polku");
  }

  /** A job search of a customer of Porvoo called Anna-Liisa Virtanen. */
  public CaseId startsSearch(PersonalIdentityCode code) {
    ObjectNode message =
        JobSearchMessages.startedOn(LocalDate.now()).put("personalIdentityCode", code.value());
    var answer = program.postForEntity("/api/v1/job-searches", message, JsonNode.class);
    assertThat(answer.getStatusCode()).as("%s", answer).isEqualTo(HttpStatus.CREATED);
    return CaseId.of(answer.getBody().path("caseId").asText());
  }

  /** Something happens to the person; the fields are those of the event. */
  public void happens(String event, PersonalIdentityCode code, Map<String, Object> fields) {
    Map<String, Object> body = new HashMap<>(fields);
    body.put("identityCode", code.value());
    var answer = program.postForEntity("/sandbox/population/" + event, body, String.class);
    assertThat(answer.getStatusCode()).as("%s", answer).isEqualTo(HttpStatus.OK);
  }
}
