package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.access.RowScope;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.Cases;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.PolkuTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** {@code /tyonantajat}: search, card, details and the opening of a matter. */
@PolkuTest
class EmployerPagesTest {

  private static final RowScope IN_PORVOO = new RowScope(Set.of(MunicipalityCode.of("638")), false);
  private static final String EXPERT = "yritysasiantuntija";
  private static final String PROCESS = "tyonantajan-palvelutarve";
  private static final String ANSWERS =
      """
      {"aloite": "TYONANTAJA", "yhteydenottokanava": "PUHELIN", "yhteydenotonAihe": "MUU"}
      """;

  @Autowired MockMvc http;
  @Autowired Employers employers;
  @Autowired Cases cases;

  private String businessId;

  @BeforeEach
  void aNewEmployer() {
    businessId = BusinessIds.next().value();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Uusi työnantajan asia, Työnantajan palvelutarve",
    "sv, Nytt arbetsgivarärende, Arbetsgivarens servicebehov",
    "en, New employer case, service need"
  })
  void formOpensInTheReadersLanguage(String language, String title, String process)
      throws Exception {
    http.perform(get("/tyonantajat/uusi").with(user(EXPERT)).header("Accept-Language", language))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(title)))
        .andExpect(content().string(containsString(process)));
  }

  @Test
  void detailsLeadToTheQuestionsAndTheQuestionsToTheCase() throws Exception {
    http.perform(form())
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/tyonantajat/" + known().id() + "/asia/" + PROCESS));
    String questions = "/tyonantajat/" + known().id() + "/asia/" + PROCESS;
    http.perform(get(questions).with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(businessId)));
    http.perform(get(questions + "/lomake").with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("yhteydenottokanava")));

    String mark = "lomake-" + UUID.randomUUID();
    for (int sent = 0; sent < 2; sent++) {
      http.perform(
              post(questions)
                  .with(user(EXPERT))
                  .with(csrf())
                  .param("data", ANSWERS)
                  .param("tunniste", mark))
          .andExpect(status().is3xxRedirection());
    }

    var opened = cases.of(CaseCustomer.employer(known().id()), IN_PORVOO);
    assertThat(opened).as("a form sent twice opens one case").hasSize(1);
    assertThat(opened.get(0).channel()).isEqualTo("PUHELIN");
    http.perform(get("/tyonantajat/" + known().id()).with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/tapaukset/" + opened.get(0).id())))
        .andExpect(content().string(containsString("Kaisa Kontakti")))
        .andExpect(content().string(containsString(questions)));
  }

  @Test
  void questionsThatAreNotAnsweredAreAskedAgain() throws Exception {
    http.perform(form());
    String questions = "/tyonantajat/" + known().id() + "/asia/" + PROCESS;

    for (String data : new String[] {"{}", "{", "[]", "{\"aloite\": \"X\"}"}) {
      http.perform(
              post(questions)
                  .with(user(EXPERT))
                  .with(csrf())
                  .param("data", data)
                  .param("tunniste", "a"))
          .andExpect(status().isBadRequest());
    }
    http.perform(
            post(questions)
                .with(user(EXPERT))
                .with(csrf())
                .param("data", ANSWERS)
                .param("tunniste", "<>"))
        .andExpect(status().isBadRequest());
    assertThat(cases.of(CaseCustomer.employer(known().id()), IN_PORVOO)).isEmpty();
  }

  @Test
  void everyErrorIsShownBesideItsField() throws Exception {
    http.perform(
            post("/tyonantajat/uusi")
                .with(user(EXPERT))
                .with(csrf())
                .param("businessId", "1234567-8")
                .param("name", "<script>")
                .param("contactEmail", "kaisa"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("id=\"businessId-virhe\"")))
        .andExpect(content().string(containsString("id=\"name-virhe\"")))
        .andExpect(content().string(containsString("id=\"municipality-virhe\"")))
        .andExpect(content().string(containsString("id=\"segment-virhe\"")))
        .andExpect(content().string(containsString("id=\"process-virhe\"")))
        .andExpect(content().string(containsString("id=\"contactEmail-virhe\"")))
        .andExpect(content().string(not(containsString("<script>\""))))
        .andExpect(content().string(containsString("&lt;script&gt;")));
  }

  @Test
  void searchFindsByNameAndBusinessIdInScope() throws Exception {
    http.perform(form());

    for (String query : new String[] {businessId, "paja " + businessId.substring(0, 7)}) {
      http.perform(get("/tyonantajat").param("q", query).with(user(EXPERT)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("/tyonantajat/" + known().id())));
      http.perform(get("/tyonantajat").param("q", query).with(user("omavalmentaja.loviisa")))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("/tyonantajat/" + known().id()))));
    }
    http.perform(get("/tyonantajat").param("q", "x".repeat(5000)).with(user(EXPERT)))
        .andExpect(status().isOk());
  }

  @Test
  void detailsArePutRightButNotTheBusinessId() throws Exception {
    http.perform(form());
    UUID id = known().id();

    http.perform(
            post("/tyonantajat/" + id + "/tiedot")
                .with(user(EXPERT))
                .with(csrf())
                .param("businessId", BusinessIds.next().value())
                .param("name", "Uusi nimi " + businessId)
                .param("municipality", "018")
                .param("language", "sv")
                .param("segment", "LARGE"))
        .andExpect(redirectedUrl("/tyonantajat/" + id));

    Employer changed = employers.get(id);
    assertThat(changed.businessId().value()).isEqualTo(businessId);
    assertThat(changed.name()).startsWith("Uusi nimi");
    assertThat(changed.contact().isKnown()).isFalse();
    http.perform(
            post("/tyonantajat/" + id + "/tiedot")
                .with(user(EXPERT))
                .with(csrf())
                .param("name", ""))
        .andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tyonantajat", "/tyonantajat/uusi"})
  void pagesAreClosedToOthers(String path) throws Exception {
    http.perform(get(path).with(user("kotoasiantuntija"))).andExpect(status().isForbidden());
    http.perform(get(path).with(user("talous"))).andExpect(status().isForbidden());
  }

  @Test
  void whatIsOutsideTheScopeIsNotThere() throws Exception {
    http.perform(form());
    String card = "/tyonantajat/" + known().id();

    for (String path : new String[] {card, card + "/tiedot", card + "/asia/" + PROCESS}) {
      http.perform(get(path).with(user("omavalmentaja.loviisa"))).andExpect(status().isNotFound());
    }
    http.perform(get("/tyonantajat/ei-ole").with(user(EXPERT)))
        .andExpect(status().is4xxClientError());
    http.perform(get(card + "/asia/ei-ole").with(user(EXPERT))).andExpect(status().isNotFound());
    http.perform(form().with(user("omavalmentaja.loviisa"))).andExpect(status().isForbidden());
  }

  private MockHttpServletRequestBuilder form() {
    return post("/tyonantajat/uusi")
        .with(user(EXPERT))
        .with(csrf())
        .param("businessId", businessId)
        .param("name", "Paja " + businessId.substring(0, 7) + " Oy")
        .param("municipality", "638")
        .param("language", "fi")
        .param("segment", "DOMESTIC")
        .param("process", PROCESS)
        .param("contactName", "Kaisa Kontakti");
  }

  private Employer known() {
    return employers
        .search(businessId, new RowScope(Set.of(MunicipalityCode.of("638")), false), 1)
        .get(0);
  }
}
