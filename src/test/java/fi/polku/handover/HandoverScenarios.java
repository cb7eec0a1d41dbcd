package fi.polku.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.AppointmentStatus;
import fi.polku.appointments.Appointments;
import fi.polku.appointments.NewAppointment;
import fi.polku.casefile.StartedCases;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.cases.TimelineSentence;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.engine.UserTasks;
import fi.polku.journeys.CaseResponsibility;
import fi.polku.journeys.JourneyModels;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistTask;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing open on a case is lost when it goes from colleague to colleague. */
abstract class HandoverScenarios {

  private static final String CONTACT = "task_ota_yhteytta";

  @Autowired private MockMvc web;
  @Autowired private Releases releases;
  @Autowired private Processes processes;
  @Autowired private UserTasks tasks;
  @Autowired private Worklist worklist;
  @Autowired private Deadlines deadlines;
  @Autowired private Appointments appointments;
  @Autowired private CaseResponsibility responsibility;
  @Autowired private Cases cases;
  @Autowired private Timeline timeline;
  @Autowired private TimelineSentence sentences;

  private CaseId id;

  @BeforeEach
  void open() throws Exception {
    id = CaseId.of(StartedCases.inPorvoo(web, "Siirtyvä"));
  }

  @Test
  void theBriefingNamesEverythingOpenAndFreesWhatTheSenderHolds() {
    start("testi-varaus", "ajanvaraus", Map.of("toimi", "VARAA", "aihe", "Ura-ohjaus"), time());
    tasks.claim(task(CONTACT).taskId(), "omavalmentaja");
    long running = deadlines.of(id).stream().filter(clock -> clock.endedAt() == null).count();

    start("testi-yhteenveto", "siirronYhteenveto", Map.of(), Map.of());

    Map<String, Object> known = briefed();
    assertThat((String) known.get("siirronYhteenveto"))
        .contains("Avoimet tehtävät: ", "Hoida", task(CONTACT).name().fi(), "(viimeistään ")
        .contains("Käynnissä olevat määräajat: ")
        .contains("Sovitut ajat: 12.1.2027 9.30 (Ura-ohjaus).")
        .contains("Muut keskeneräiset palvelut ja asiat: ", "Testi testi-varaus");
    assertThat((String) known.get("siirronYhteenvetoSv")).contains("Öppna uppgifter: ");
    assertThat((String) known.get("siirronYhteenvetoEn")).contains("Open tasks: ");
    assertThat(task(CONTACT).isFree()).isTrue();
    assertThat(running).isPositive();
    assertThat(deadlines.of(id).stream().filter(clock -> clock.endedAt() == null))
        .hasSize((int) running);
    assertThat(booked()).hasSize(1);
    assertThat(story())
        .anyMatch(
            text ->
                text.startsWith("Tehtävä vapautettiin seuraavalle tekijälle: ")
                    && text.endsWith("Syy: asiakas siirtyy toiselle palvelulinjalle."));
  }

  @Test
  void whatTheReceivingRoleTakesOverKeepsItsAppointments() {
    start("testi-varaus2", "ajanvaraus", Map.of("toimi", "VARAA"), time());

    responsibility.give(id, "keskitetty-asiantuntija");

    assertThat(booked()).extracting(Appointment::role).containsExactly("keskitetty-asiantuntija");
    assertThat(worklist.openOf(id))
        .extracting(WorklistTask::role)
        .containsOnly("keskitetty-asiantuntija");
  }

  @Test
  void anAppointmentIsBookedAndShown() throws Exception {
    start(
        "testi-varaus3",
        "ajanvaraus",
        Map.of("toimi", "VARAA", "aihe", "Alkuhaastattelu", "tapa", "video"),
        time());

    Appointment booked = booked().get(0);
    assertThat(booked.purpose()).isEqualTo("Alkuhaastattelu");
    assertThat(booked.role()).isEqualTo("omavalmentaja");
    assertThat(booked.startsAt()).hasToString("2027-01-12T07:30:00Z");
    assertThat(story()).contains("Aika varattiin: 12.1.2027 9.30. Aihe: Alkuhaastattelu.");
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Sovitut ajat")))
        .andExpect(content().string(containsString("Alkuhaastattelu")));
  }

  @Test
  void theEndOfTheCustomershipCancelsWhatIsBooked() {
    start("testi-varaus4", "ajanvaraus", Map.of("toimi", "VARAA"), time());

    Attempts.untilAlone(() -> cases.changeStatus(id, CaseStatus.ENDED, "ELAKE"));

    assertThat(appointments.of(id))
        .extracting(Appointment::status, Appointment::reason)
        .containsExactly(tuple(AppointmentStatus.CANCELLED, "ASIAKKUUS_PAATTYI"));
    assertThat(story()).anyMatch(text -> text.endsWith("Syy: asiakkuus päättyi."));
  }

  @Test
  void anotherBookingOfTheSameProcessReplacesTheFirstAndMayBeHeldOrCancelled() {
    var first =
        new NewAppointment(id, "p1", at("2027-01-12T07:30:00Z"), null, null, "omavalmentaja");
    var second =
        new NewAppointment(id, "p1", at("2027-01-13T07:30:00Z"), null, null, "omavalmentaja");
    appointments.book(first);
    appointments.book(second);
    assertThat(appointments.of(id))
        .extracting(Appointment::status)
        .containsExactly(AppointmentStatus.CANCELLED, AppointmentStatus.BOOKED);

    appointments.held(id, "muu prosessi");
    assertThat(booked()).hasSize(1);
    appointments.held(id, "p1");
    assertThat(appointments.of(id).get(1).status()).isEqualTo(AppointmentStatus.HELD);
    appointments.cancel(id, "p1", "turha");
    assertThat(appointments.of(id).get(1).status()).isEqualTo(AppointmentStatus.HELD);
  }

  @Test
  void heldAndCancelledAreTheModelsOwnActs() {
    start("testi-pidetty", "ajanvaraus", Map.of("toimi", "PIDETTY"), Map.of());
    start("testi-peru", "ajanvaraus", Map.of("toimi", "PERU", "syy", "Este"), Map.of());

    assertThat(appointments.of(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12.1.2027, 9.30, aika",
    "'', 9.30, aika",
    "2027-02-30, 9.30, aika",
    "2027-01-12, 25.00, kello",
    "2027-01-12, aamulla, kello",
    "2027-01-12, '', kello"
  })
  void aTimeThatIsNoneIsRefusedAtItsField(String day, String time, String field) {
    Map<String, String> inputs = Map.of("toimi", "VARAA");

    assertThatThrownBy(
            () ->
                start("testi-huono-aika", "ajanvaraus", inputs, Map.of("aika", day, "kello", time)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo(field));
    assertThat(appointments.of(id)).isEmpty();
  }

  @Test
  void anUnknownActStopsTheStep() {
    assertThatThrownBy(
            () -> start("testi-outo-toimi", "ajanvaraus", Map.of("toimi", "SIIRRÄ"), Map.of()))
        .hasMessageContaining("SIIRRÄ");
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }

  private static Map<String, Object> time() {
    return new HashMap<>(Map.of("aika", "2027-01-12", "kello", "9.30"));
  }

  private void start(
      String key, String delegate, Map<String, String> inputs, Map<String, Object> variables) {
    releases.release(key, "test", List.of(JourneyModels.calling(key, delegate, inputs)));
    processes.start(key, id, variables);
  }

  private List<Appointment> booked() {
    return appointments.of(id).stream()
        .filter(one -> one.status() == AppointmentStatus.BOOKED)
        .toList();
  }

  private WorklistTask task(String key) {
    return worklist.openOf(id).stream()
        .filter(task -> task.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Variables of the process that got the briefing. */
  private Map<String, Object> briefed() {
    return worklist.openOf(id).stream()
        .filter(task -> task.key().equals(JourneyModels.TASK))
        .map(task -> tasks.form(task.taskId()).data())
        .filter(data -> data.containsKey("siirronYhteenveto"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> story() {
    return timeline.of(id).stream()
        .map((TimelineEntry entry) -> sentences.of(entry, Locale.forLanguageTag("fi")))
        .toList();
  }
}
