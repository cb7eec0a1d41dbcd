package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.casefile.StartedCases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineSentence;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Contacts with advice are recorded on the case, by programs and on the page. */
@PolkuTest
class ContactApiTest {

  @Autowired private MockMvc web;
  @Autowired private Timeline timeline;
  @Autowired private TimelineSentence sentences;
  @Autowired private Clock clock;

  private String id;

  @BeforeEach
  void open() throws Exception {
    id = StartedCases.inPorvoo(web, "Neuvottava");
  }

  @Test
  void aContactIsRecordedOnce() throws Exception {
    String externalId = "oulu10-" + UUID.randomUUID();
    String contact =
        "{'externalId': '%s', 'channel': 'OULU10', 'topic': 'BENEFITS', 'contactedOn': '2026-01-02'}"
            .formatted(externalId);

    send("integraatio", id, contact).andExpect(status().isCreated());
    send("integraatio", id, contact).andExpect(status().isNoContent());

    assertThat(story()).containsOnlyOnce("Yhteydenotto 2.1.2026: Oulu10, etuudet.");
  }

  @Test
  void theDayIsTodayWhenNobodySays() throws Exception {
    send("omavalmentaja", id, "{'channel': 'CHAT', 'topic': 'OTHER', 'note': 'Kysyi kurssista.'}")
        .andExpect(status().isCreated());

    LocalDate today = LocalDate.now(clock);
    assertThat(story())
        .contains(
            "Yhteydenotto %d.%d.%d: chat, muu asia. Lisätieto: Kysyi kurssista."
                .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]",
        "{}",
        "{'channel': 'FAX', 'topic': 'OTHER'}",
        "{'channel': 'PHONE'}",
        "{'channel': 'PHONE', 'topic': 7}",
        "{'channel': 'PHONE', 'topic': 'OTHER', 'contactedOn': '2999-01-01'}",
        "{'channel': 'PHONE', 'topic': 'OTHER', 'contactedOn': '1.1.2026'}",
        "{'channel': 'PHONE', 'topic': 'OTHER', 'note': 'Hetu 010594Y9032'}",
        "{'channel': 'PHONE', 'topic': 'OTHER', 'extra': 'x'}",
        "{'channel': 'PHONE', 'topic': 'OTHER', 'externalId': 'ei käy'}"
      })
  void badInputIsRefusedAndNothingIsRecorded(String contact) throws Exception {
    int before = story().size();

    send("omavalmentaja", id, contact).andExpect(status().isBadRequest());

    assertThat(story()).hasSize(before);
  }

  @Test
  void aLongNoteIsRefused() throws Exception {
    send(
            "omavalmentaja",
            id,
            "{'channel': 'PHONE', 'topic': 'OTHER', 'note': '%s'}".formatted("x".repeat(501)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void casesOfOthersAreNotFound() throws Exception {
    String contact = "{'channel': 'PHONE', 'topic': 'OTHER'}";

    send("omavalmentaja", UUID.randomUUID().toString(), contact).andExpect(status().isNotFound());
    send("omavalmentaja", "x", contact).andExpect(status().isNotFound());
    send("prosessinomistaja", id, contact).andExpect(status().isForbidden());
  }

  @Test
  void thePageRecordsOnceAndShowsWhatIsWrong() throws Exception {
    String path = "/tapaukset/" + id + "/yhteydenotto";
    web.perform(get(path).with(user("omavalmentaja"))).andExpect(status().isOk());
    web.perform(post(path).with(user("omavalmentaja")).with(csrf()).param("channel", "PHONE"))
        .andExpect(status().isBadRequest());
    String form = "lomake-" + UUID.randomUUID();
    for (int times = 0; times < 2; times++) {
      web.perform(
              post(path)
                  .with(user("omavalmentaja"))
                  .with(csrf())
                  .param("externalId", form)
                  .param("channel", "PHONE")
                  .param("topic", "JOB_SEARCH")
                  .param("contactedOn", "2026-01-03"))
          .andExpect(redirectedUrl("/tapaukset/" + id));
    }
    assertThat(story()).containsOnlyOnce("Yhteydenotto 3.1.2026: puhelin, työnhaku.");
  }

  private ResultActions send(String user, String caseId, String contact) throws Exception {
    return web.perform(
        post("/api/v1/cases/" + caseId + "/contacts")
            .with(httpBasic(user, "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(contact.replace('\'', '"')));
  }

  private List<String> story() {
    return timeline.of(CaseId.of(id)).stream()
        .map(entry -> sentences.of(entry, Locale.forLanguageTag("fi")))
        .toList();
  }
}
