package fi.polku.national.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employers;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What YTJ knows in an employer's case, and through the API. */
@PolkuTest
class CompanyChecksTest {

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;
  @Autowired CompanyChecks checks;
  @Autowired Cases cases;
  @Autowired Employers employers;
  @Autowired Timeline timeline;

  @Test
  void employerGetsTheRegistersNameAndTheCaseItsStory() throws Exception {
    CaseId caseId = opened("9000001-1", "Borgo snickeri");

    Company found = checks.ofEmployer(caseId).orElseThrow();

    assertThat(found.form().sv()).isEqualTo("Aktiebolag");
    assertThat(employers.get(cases.get(caseId).employerId()).name()).isEqualTo("Borgå Snickeri Ab");
    assertThat(timeline.of(caseId)).anyMatch(entry -> entry.kind().equals("company-found"));
  }

  @Test
  void unknownEmployerKeepsWhatPeopleWrote() throws Exception {
    CaseId caseId = opened("0201256-6", "Tuntematon Oy");

    assertThat(checks.ofEmployer(caseId)).isEmpty();

    assertThat(employers.get(cases.get(caseId).employerId()).name()).isEqualTo("Tuntematon Oy");
    assertThat(timeline.of(caseId)).anyMatch(entry -> entry.kind().equals("company-not-found"));
    assertThat(checks.of(caseId, BusinessId.of("9000003-8")).orElseThrow().status())
        .isEqualTo(CompanyStatus.BANKRUPT);
  }

  @ParameterizedTest
  @CsvSource({"9000003-8, 200", "0201256-6, 404", "2077474-1, 400", "abc, 400"})
  void programsAskBeforeTheyOpenACase(String businessId, int status) throws Exception {
    web.perform(get("/api/v1/companies/" + businessId).with(user("integraatio")))
        .andExpect(status().is(status));
  }

  @Test
  void programsAreToldWhatIsKnown() throws Exception {
    web.perform(get("/api/v1/companies/9000003-8").with(user("integraatio")))
        .andExpect(jsonPath("$.name").value("Kuopuksen Leipomo Oy"))
        .andExpect(jsonPath("$.status").value("BANKRUPT"))
        .andExpect(jsonPath("$.municipality").value("638"))
        .andExpect(jsonPath("$.visitingAddress", containsString("06100 PORVOO")));
  }

  private CaseId opened(String businessId, String name) throws Exception {
    String message =
        """
        {"externalId": "ytj-%s", "businessId": "%s", "name": "%s", "municipality": "638",
         "language": "sv", "segment": "LOCAL", "facts": {"aloite": "TYONANTAJA",
         "yhteydenottokanava": "PUHELIN", "yhteydenotonAihe": "MUU"}}
        """
            .formatted(UUID.randomUUID(), businessId, name);
    String answer =
        web.perform(
                post("/api/v1/employer-cases")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(message)
                    .with(user("integraatio")))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return CaseId.of(json.readTree(answer).path("caseId").asText());
  }
}
