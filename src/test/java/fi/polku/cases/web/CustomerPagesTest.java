package fi.polku.cases.web;

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

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.NewCase;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Person;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** {@code /asiakkaat}: the search and the person card, each within its reader's grants. */
@PolkuTest
class CustomerPagesTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");

  @Autowired MockMvc http;
  @Autowired Persons persons;
  @Autowired Cases cases;
  @Autowired Timeline timeline;
  @Autowired JdbcClient jdbc;

  private Person person;
  private CaseRecord opened;

  @BeforeEach
  void aCustomerOfPorvoo() {
    var finnish = LanguageCode.of("fi");
    person =
        persons.findOrOpen(
            new PersonDetails(IdentityCodes.next(), "Kortti", "Kävijä", finnish, PORVOO));
    opened =
        cases.open(
            new NewCase(
                CaseCustomer.person(person.id()),
                false,
                null,
                "porvoo",
                PORVOO,
                finnish,
                "IN_PERSON",
                LocalDate.of(2026, 11, 2),
                "omavalmentaja",
                "tyonhakijan-asiakkuus",
                Map.of("maahanmuuttaja", false, "kanava", "HENKILOKOHTAINEN")));
  }

  @Test
  void findsByCodeAndLogsWhoWasFound() throws Exception {
    http.perform(
            post("/asiakkaat")
                .with(user("omavalmentaja"))
                .with(csrf())
                .param("q", person.identityCode().value()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kävijä, Kortti")))
        .andExpect(content().string(containsString("/asiakkaat/" + person.id())));

    assertThat(reads("search")).isEqualTo(1);
  }

  @Test
  void findsByNameInTheAddressButNeverByCode() throws Exception {
    http.perform(get("/asiakkaat").with(user("omavalmentaja")).param("q", "kävij kortt"))
        .andExpect(content().string(containsString("Kävijä, Kortti")))
        .andExpect(content().string(not(containsString("osoiterivin"))));
    http.perform(
            get("/asiakkaat").with(user("omavalmentaja")).param("q", person.identityCode().value()))
        .andExpect(content().string(containsString("osoiterivin")))
        .andExpect(content().string(not(containsString("Kävijä, Kortti"))))
        .andExpect(content().string(not(containsString(person.identityCode().value()))));
  }

  @Test
  void othersFindNothing() throws Exception {
    http.perform(get("/asiakkaat").with(user("omavalmentaja.loviisa")).param("q", "kävijä kortti"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(person.id().toString()))));
    http.perform(get("/asiakkaat").with(user("talous"))).andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void cardShowsThePersonAndTheCases(String language) throws Exception {
    http.perform(
            get("/asiakkaat/{id}", person.id())
                .with(user("omavalmentaja"))
                .header("Accept-Language", language))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kortti Kävijä")))
        .andExpect(content().string(containsString("/tapaukset/" + opened.id())))
        .andExpect(content().string(not(containsString("/turvakielto"))))
        .andExpect(content().string(not(containsString("??"))));

    assertThat(reads("person-card")).isEqualTo(1);
  }

  @Test
  void cardOutsideTheGrantIsNotThere() throws Exception {
    http.perform(get("/asiakkaat/{id}", person.id()).with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    http.perform(get("/asiakkaat/{id}", UUID.randomUUID()).with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
  }

  @Test
  void turvakieltoIsSetByThoseWithTheGrantAndHidesEverything() throws Exception {
    restrict("omavalmentaja", true).andExpect(status().isForbidden());
    restrict("esihenkilo", true).andExpect(redirectedUrl("/asiakkaat/" + person.id()));

    http.perform(get("/asiakkaat/{id}", person.id()).with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
    assertThat(cases.get(opened.id()).restricted()).isTrue();

    restrict("esihenkilo", false);
    http.perform(get("/asiakkaat/{id}", person.id()).with(user("omavalmentaja")))
        .andExpect(status().isOk());
    assertThat(timeline.of(opened.id()))
        .extracting(TimelineEntry::kind)
        .contains("restriction-set", "restriction-lifted");
  }

  private ResultActions restrict(String user, boolean on) throws Exception {
    return http.perform(
        post("/asiakkaat/{id}/turvakielto", person.id())
            .with(user(user))
            .with(csrf())
            .param("restricted", String.valueOf(on)));
  }

  private long reads(String purpose) {
    return jdbc.sql("select count(*) from read_log where person_id = :id and purpose = :purpose")
        .param("id", person.id())
        .param("purpose", purpose)
        .query(Long.class)
        .single();
  }
}
