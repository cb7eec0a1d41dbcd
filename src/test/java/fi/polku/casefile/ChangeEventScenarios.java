package fi.polku.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fi.polku.access.RowScope;
import fi.polku.cases.CaseChangeException;
import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ChangeEvents;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.JobSearchMessages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Dismissals as one event: started on the employer's case, people joined, counted and listed. */
abstract class ChangeEventScenarios {

  private static final String EXPERT = "yritysasiantuntija";
  private static final RowScope IN_PORVOO = new RowScope(Set.of(MunicipalityCode.of("638")), false);

  @Autowired MockMvc http;
  @Autowired Cases cases;
  @Autowired CaseLinks links;
  @Autowired ChangeEvents events;
  @Autowired Clock clock;

  private String externalId;
  private String employer;
  private CaseId event;

  @BeforeEach
  void dismissalsAtAnEmployer() throws Exception {
    externalId = "tm-" + UUID.randomUUID();
    String businessId = BusinessIds.next().value();
    employer = "Tehdas " + businessId.substring(0, 7) + " Oy";
    String opened =
        send(
                "/api/v1/employer-cases",
                EXPERT,
                """
                {"externalId": "%s", "businessId": "%s", "name": "%s", "municipality": "638",
                 "language": "fi", "segment": "LARGE", "facts": {"aloite": "TYONANTAJA",
                 "yhteydenottokanava": "PUHELIN", "yhteydenotonAihe": "VAHENTAMINEN"}}
                """
                    .formatted(externalId, businessId, employer))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    event = CaseId.of(JsonPath.read(opened, "$.caseId"));
    send(
            "/api/v1/cases/" + event + "/journeys/muutosturva",
            EXPERT,
            """
            {"data": {"ilmoituksenLaji": "IRTISANOMISET", "irtisanottavia": 12}}
            """)
        .andExpect(status().isCreated());
  }

  @Test
  void theEventRunsUntilItIsClosed() {
    assertThat(events.isEvent(event)).isTrue();
    assertThat(events.running(IN_PORVOO, 1000)).anyMatch(one -> one.caseId().equals(event));
    assertThat(events.byReference(event.toString())).isPresent();
    assertThat(events.byReference(externalId)).isPresent();

    events.close(event, "muutosturva");
    events.close(event, "muutosturva");

    assertThat(events.byReference(externalId)).isEmpty();
    assertThat(events.isEvent(event)).isTrue();
    events.open(event, "muutosturva");
    assertThat(events.byReference(externalId)).isPresent();
    assertThat(events.byReference("ei-ole")).isEmpty();
    assertThat(events.running(new RowScope(Set.of(), true), 10)).isEmpty();
  }

  @Test
  void noEventOpensInAPersonsCase() throws Exception {
    CaseId person = CaseId.of(StartedCases.inPorvoo(http, "Irtisanottu"));

    assertThatThrownBy(() -> events.open(person, "muutosturva"))
        .isInstanceOf(CaseChangeException.class);
  }

  @Test
  void aJobSearchThatNamesTheEventBelongsToItWhicheverNameItUses() throws Exception {
    for (String reference : new String[] {event.toString(), externalId, " " + externalId + " "}) {
      var message = JobSearchMessages.startedOn(LocalDate.now(clock)).put("changeEvent", reference);
      send("/api/v1/job-searches", "integraatio", message.toString())
          .andExpect(status().isCreated());
    }
    assertThat(links.countsOf(event).total()).isEqualTo(3);
  }

  @Test
  void aPersonOfAnotherAreaBelongsToTheEventAndIsSeenThereAsANumberOnly() throws Exception {
    var message =
        JobSearchMessages.startedOn(LocalDate.now(clock))
            .put("municipality", "564")
            .put("lastName", "Oululainen")
            .put("changeEvent", externalId);
    send("/api/v1/job-searches", "integraatio", message.toString()).andExpect(status().isCreated());

    assertThat(links.countsOf(event, IN_PORVOO).total()).isZero();
    assertThat(links.countsOf(event, IN_PORVOO).outside()).isEqualTo(1);
    assertThat(links.countsOf(event).total()).isEqualTo(1);
    page("/tapaukset/" + event + "/henkilot", EXPERT)
        .andExpect(content().string(not(containsString("Oululainen"))));
  }

  @Test
  void aJobSearchThatNamesNoRunningEventIsRefused() throws Exception {
    var message = JobSearchMessages.startedOn(LocalDate.now(clock));
    for (String reference : new String[] {"ei-ole", UUID.randomUUID().toString(), "'; drop"}) {
      send("/api/v1/job-searches", "integraatio", message.put("changeEvent", reference).toString())
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.errors[0].field").value("changeEvent"));
    }
  }

  @Test
  void aWorkerJoinsAPersonFromTheCasePageAndTheEventCountsHer() throws Exception {
    CaseId person = CaseId.of(StartedCases.inPorvoo(http, "Irtisanottunen"));
    page("/tapaukset/" + person, "omavalmentaja")
        .andExpect(content().string(containsString(employer)));

    join(person, "tapahtuma", event.toString())
        .andExpect(flash().attribute("notice", Matchers.hasToString(containsString("joined"))));

    page("/tapaukset/" + person, "omavalmentaja")
        .andExpect(content().string(containsString("/tapaukset/" + event + "\"")));
    page("/tapaukset/" + event, EXPERT)
        .andExpect(content().string(containsString("/tapaukset/" + event + "/henkilot")));
    page("/tapaukset/" + event + "/henkilot", EXPERT)
        .andExpect(content().string(containsString("Irtisanottunen")));
    cases.changeStatus(person, CaseStatus.ENDED, "TYOLLISTYMINEN");
    assertThat(links.countsOf(event, IN_PORVOO).foundWork()).isEqualTo(1);
    assertThat(links.countsOf(event).foundWork()).isEqualTo(1);
  }

  @Test
  void joiningIsRefusedWithWordsNotWithAFault() throws Exception {
    CaseId person = CaseId.of(StartedCases.inPorvoo(http, "Eironen"));
    join(person, "tunnus", "ei-ole")
        .andExpect(flash().attribute("notice", Matchers.hasToString(containsString("unknown"))));
    join(person, "tunnus", "")
        .andExpect(flash().attribute("notice", Matchers.hasToString(containsString("unknown"))));
    cases.changeStatus(person, CaseStatus.ENDED, "OMA_PYYNTO");

    join(person, "tunnus", externalId)
        .andExpect(flash().attribute("notice", Matchers.hasToString(containsString("refused"))));
    assertThat(links.countsOf(event).total()).isZero();
  }

  @Test
  void theListOfPeopleIsPagedAndClosedToOthers() throws Exception {
    CaseId person = CaseId.of(StartedCases.inPorvoo(http, "Listanen"));
    links.link(person, event, "muutosturva");

    for (String page : new String[] {"-5", "0"}) {
      http.perform(get("/tapaukset/" + event + "/henkilot").param("sivu", page).with(user(EXPERT)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Listanen")));
    }
    http.perform(
            get("/tapaukset/" + event + "/henkilot").param("sivu", "999999999").with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Listanen"))));
    http.perform(get("/tapaukset/" + event + "/henkilot").param("sivu", "x").with(user(EXPERT)))
        .andExpect(status().isBadRequest());
    http.perform(get("/tapaukset/" + event + "/henkilot").with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    http.perform(get("/tapaukset/" + person + "/henkilot").with(user(EXPERT)))
        .andExpect(status().isNotFound());
  }

  private ResultActions page(String path, String username) throws Exception {
    return http.perform(get(path).with(user(username))).andExpect(status().isOk());
  }

  private ResultActions join(CaseId person, String field, String value) throws Exception {
    return http.perform(
            post("/tapaukset/" + person + "/tapahtuma")
                .with(user("omavalmentaja"))
                .with(csrf())
                .param(field, value))
        .andExpect(status().is3xxRedirection());
  }

  private ResultActions send(String path, String username, String body) throws Exception {
    return http.perform(
        post(path).with(user(username)).contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
