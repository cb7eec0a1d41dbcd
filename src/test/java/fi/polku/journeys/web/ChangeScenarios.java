package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.cases.TimelineSentence;
import fi.polku.customers.Persons;
import fi.polku.engine.UserTasks;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of a customer's life reach the case's processes with what was told of them. */
abstract class ChangeScenarios extends ChangedLife {

  @Autowired Persons persons;
  @Autowired TimelineSentence sentences;
  @Autowired UserTasks tasks;
  @Autowired JdbcClient database;

  @Test
  void aWithdrawalCarriesItsReason() throws Exception {
    tell("{'kind': 'WITHDRAWN', 'reason': 'OWN_WISH'}").andExpect(status().isAccepted());

    assertThat(heard("tyonhaku-peruttu")).containsEntry("peruutuksenSyy", "OMA_PYYNTO");
    assertThat(story()).contains("Työnhaku peruttiin: asiakkaan oma pyyntö.");
  }

  @Test
  void workFoundCarriesItsDaysAndItsSubsidy() throws Exception {
    tell("{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'endsOn': '2027-06-30',"
            + " 'subsidised': false}")
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

  private List<String> story() {
    return timeline.of(CaseId.of(id)).stream()
        .map(entry -> sentences.of(entry, Locale.forLanguageTag("fi")))
        .toList();
  }
}
