package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.casefile.StartedCases;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.cases.TimelineSentence;
import fi.polku.customers.Persons;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.engine.UserTasks;
import fi.polku.journeys.ReleasedJourneys;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Changes of a customer's life reach the case's processes with what was told of them. */
abstract class ChangeScenarios {

  @Autowired private MockMvc web;
  @Autowired private Releases releases;
  @Autowired private Processes processes;
  @Autowired private Cases cases;
  @Autowired private Persons persons;
  @Autowired private Timeline timeline;
  @Autowired private TimelineSentence sentences;
  @Autowired private UserTasks tasks;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private String id;
  private LocalDate today;

  @BeforeEach
  void open() throws Exception {
    ReleasedJourneys.hearing(releases);
    id = StartedCases.inPorvoo(web, "Muuttuva");
    processes.start(ReleasedJourneys.HEARING, CaseId.of(id), Map.of());
    today = LocalDate.now(clock);
  }

  @Test
  void aWithdrawalCarriesItsReason() throws Exception {
    tell("{'kind': 'WITHDRAWN', 'reason': 'OWN_WISH'}").andExpect(status().isAccepted());

    assertThat(heard("tyonhaku-peruttu")).containsEntry("peruutuksenSyy", "OMA_PYYNTO");
    assertThat(story()).contains("Työnhaku peruttiin: asiakkaan oma pyyntö.");
  }

  @Test
  void workFoundCarriesItsDaysAndItsSubsidy() throws Exception {
    tell("{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'endsOn': '2027-06-30', 'subsidised': false}")
        .andExpect(status().isAccepted());

    assertThat(heard("asiakas-tyollistyi"))
        .containsEntry("tyoAlkaa", "2027-01-04")
        .containsEntry("tyoMaaraaikainen", "kylla")
        .containsEntry("tyoPaattyy", "2027-06-30")
        .containsEntry("palkkatuettu", "ei");
    assertThat(story())
        .contains(
            "Asiakas työllistyi. Työ alkaa 4.1.2027. Määräaikainen: kyllä. Palkkatuettu: ei.");
  }

  @Test
  void workThatGoesOnHasNoLastDay() throws Exception {
    tell("{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': false, 'subsidised': true}")
        .andExpect(status().isAccepted());

    assertThat(heard("asiakas-tyollistyi"))
        .containsEntry("tyoMaaraaikainen", "ei")
        .containsEntry("tyoPaattyy", null)
        .containsEntry("palkkatuettu", "kylla");
  }

  @ParameterizedTest
  @CsvSource({
    "434,434,kylla,Loviisa",
    "564,564,kylla,Oulu",
    "091,,ei,091",
    "OTHER,,ei,muu kunta tai ulkomaat"
  })
  void aMoveTellsWhetherTheMunicipalityIsOurs(
      String municipality, String variable, String ours, String told) throws Exception {
    tell("{'kind': 'MOVED', 'municipality': '%s', 'movedOn': '%s'}".formatted(municipality, today))
        .andExpect(status().isAccepted());

    assertThat(heard("asiakas-muutti"))
        .containsEntry("uusiKunta", variable)
        .containsEntry("uusiKuntaOma", ours)
        .containsEntry("muuttoPaiva", today.toString());
    assertThat(story()).anyMatch(text -> text.endsWith("Uusi kunta: " + told + "."));
  }

  @Test
  void aPermitChangesOrEnds() throws Exception {
    tell("{'kind': 'PERMIT_CHANGED', 'permitType': 'P-EU', 'validUntil': '2028-01-31'}")
        .andExpect(status().isAccepted());
    assertThat(heard("oleskelulupa-muuttui"))
        .containsEntry("lupatyyppi", "P-EU")
        .containsEntry("lupaPaattyy", "2028-01-31")
        .containsEntry("lupaVoimassa", "kylla");
  }

  @Test
  void aPermitThatEndedHasNoType() throws Exception {
    tell("{'kind': 'PERMIT_CHANGED', 'permitType': 'ENDED'}").andExpect(status().isAccepted());
    assertThat(heard("oleskelulupa-muuttui"))
        .containsEntry("lupatyyppi", null)
        .containsEntry("lupaPaattyy", null)
        .containsEntry("lupaVoimassa", "ei");
    assertThat(story()).contains("Oleskelulupa päättyi.");
  }

  @Test
  void aDeathIsToldOnceHoweverOftenItIsSent() throws Exception {
    String message =
        "{'kind': 'DIED', 'diedOn': '%s', 'externalId': 'dvv-%s'}".formatted(today, id);

    tell(message).andExpect(status().isAccepted());
    tell(message).andExpect(status().isNoContent());

    assertThat(heard("asiakas-kuoli")).containsEntry("kuolinPaiva", today.toString());
    assertThat(kinds()).containsOnlyOnce("reported-died");
  }

  @Test
  void turvakieltoIsToldByThoseWithTheGrantAndHidesTheCase() throws Exception {
    tell("{'kind': 'RESTRICTED'}").andExpect(status().isForbidden());
    assertThat(cases.get(CaseId.of(id)).restricted()).isFalse();

    tellAs("esihenkilo", "{'kind': 'RESTRICTED'}").andExpect(status().isAccepted());

    assertThat(cases.get(CaseId.of(id)).restricted()).isTrue();
    assertThat(persons.get(cases.get(CaseId.of(id)).personId()).restricted()).isTrue();
    heard("turvakielto-asetettu");
    assertThat(rowsSeen("turvakielto-asetettu")).containsOnly(true);
    tell("{'kind': 'DIED', 'diedOn': '%s'}".formatted(today)).andExpect(status().isNotFound());
  }

  @Test
  void turvakieltoSetOnThePersonsCardReachesTheCaseToo() throws Exception {
    Attempts.untilAlone(() -> persons.restrict(cases.get(CaseId.of(id)).personId(), true));

    heard("turvakielto-asetettu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "'DIED'",
        "{'kind': 'FLEW'}",
        "{'kind': 7}",
        "{'kind': 'WITHDRAWN'}",
        "{'kind': 'WITHDRAWN', 'reason': 'BORED'}",
        "{'kind': 'WITHDRAWN', 'reason': 'OTHER', 'diedOn': '2026-01-01'}",
        "{'kind': 'WITHDRAWN', 'reason': 'OTHER', 'externalId': 'a b'}",
        "{'kind': 'EMPLOYED', 'startsOn': '4.1.2027', 'fixedTerm': false, 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': 'ehkä', 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'endsOn': '2027-01-03', 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': [true], 'subsidised': true}",
        "{'kind': 'MOVED', 'municipality': 'Loviisa', 'movedOn': '2026-01-01'}",
        "{'kind': 'MOVED', 'municipality': '638', 'movedOn': '2026-01-01'}",
        "{'kind': 'MOVED', 'municipality': '434', 'movedOn': '2999-01-01'}",
        "{'kind': 'MOVED', 'municipality': '434'}",
        "{'kind': 'DIED', 'diedOn': '2999-01-01'}",
        "{'kind': 'DIED', 'diedOn': '1026-01-01'}",
        "{'kind': 'PERMIT_CHANGED', 'permitType': 'X'}",
        "{'kind': 'PERMIT_CHANGED', 'permitType': 'A', 'validUntil': 'ikuisesti'}"
      })
  void badReportsAreRefusedAndChangeNothing(String message) throws Exception {
    tell(message).andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors").isNotEmpty());

    assertThat(kinds()).noneMatch(kind -> kind.startsWith("reported-"));
  }

  @Test
  void whoDoesNotSeeTheCaseFindsNothing() throws Exception {
    String message = "{'kind': 'WITHDRAWN', 'reason': 'OTHER'}";

    tellAs("omavalmentaja.loviisa", message).andExpect(status().isNotFound());
    web.perform(
            get("/tapaukset/" + id + "/muutos/asiakas-kuoli").with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    assertThat(kinds()).noneMatch(kind -> kind.startsWith("reported-"));
  }

  @Test
  void aCaseThatHasEndedChangesNoMore() throws Exception {
    cases.changeStatus(CaseId.of(id), CaseStatus.ENDED, "ELAKE");

    tell("{'kind': 'WITHDRAWN', 'reason': 'OTHER'}").andExpect(status().isConflict());
    send("tyonhaku-peruttu", Map.of("reason", "OTHER", "externalId", "m-" + id))
        .andExpect(redirectedUrl("/tapaukset/" + id))
        .andExpect(flash().attribute("notice", new Notice("alert", "journeys.change-not-awaited")));
  }

  @Test
  void theCasePageOffersWhatTheCaseAwaits() throws Exception {
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(content().string(containsString("/muutos/asiakas-kuoli")))
        .andExpect(content().string(not(containsString("/muutos/turvakielto-asetettu"))));
    web.perform(get("/tapaukset/" + id).with(user("esihenkilo")))
        .andExpect(content().string(containsString("/muutos/turvakielto-asetettu")));
    for (String kind :
        List.of(
            "tyonhaku-peruttu",
            "asiakas-tyollistyi",
            "asiakas-muutti",
            "asiakas-kuoli",
            "oleskelulupa-muuttui")) {
      web.perform(get("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")))
          .andExpect(status().isOk());
    }
    for (String kind : List.of("turvakielto-asetettu", "keksitty")) {
      web.perform(get("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void thePageTellsADeathOnlyWhenItIsConfirmed() throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("externalId", "k-" + id);
    fields.put("diedOn", today.toString());

    send("asiakas-kuoli", fields)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("confirmed-virhe")));
    assertThat(kinds()).doesNotContain("reported-died");

    fields.put("confirmed", "true");
    send("asiakas-kuoli", fields).andExpect(redirectedUrl("/tapaukset/" + id));
    send("asiakas-kuoli", fields).andExpect(redirectedUrl("/tapaukset/" + id));
    assertThat(kinds()).containsOnlyOnce("reported-died");
  }

  private ResultActions send(String kind, Map<String, String> fields) throws Exception {
    var request =
        post("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")).with(csrf());
    fields.forEach(request::param);
    return web.perform(request);
  }

  private ResultActions tell(String message) throws Exception {
    return tellAs("omavalmentaja", message);
  }

  private ResultActions tellAs(String user, String message) throws Exception {
    return web.perform(
        post("/api/v1/cases/" + id + "/changes")
            .with(httpBasic(user, "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(message.replace('\'', '"')));
  }

  /** Variables of the process that heard the message. */
  private Map<String, Object> heard(String message) {
    return tasks
        .form(
            database
                .sql("select task_id from worklist_task where case_id = :id and task_key = :key")
                .param("id", UUID.fromString(id))
                .param("key", message)
                .query(String.class)
                .single())
        .data();
  }

  private List<Boolean> rowsSeen(String key) {
    return database
        .sql("select restricted from worklist_task where case_id = :id and task_key = :key")
        .param("id", UUID.fromString(id))
        .param("key", key)
        .query(Boolean.class)
        .list();
  }

  private List<String> kinds() {
    return timeline.of(CaseId.of(id)).stream().map(TimelineEntry::kind).toList();
  }

  private List<String> story() {
    return timeline.of(CaseId.of(id)).stream()
        .map(entry -> sentences.of(entry, Locale.forLanguageTag("fi")))
        .toList();
  }
}
