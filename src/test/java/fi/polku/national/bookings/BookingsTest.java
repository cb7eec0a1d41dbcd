package fi.polku.national.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.AppointmentStatus;
import fi.polku.appointments.Appointments;
import fi.polku.appointments.BookingConfirmation;
import fi.polku.national.CaseOnPaper;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingsTest {

  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };
  private static final BusinessMoment MOMENT = new BusinessMoment("p", "task", "1");
  private static final UUID ID = UUID.fromString("7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162");
  private static final UUID EARLIER = UUID.fromString("00000000-6f39-4b35-9d4c-1d2e3f405162");

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final Appointments appointments = mock();
  private final RemoteServer remote = new RemoteServer();
  private final Bookings bookings =
      bookings(BadAnswers.systems("bookings", remote.url(), SETTINGS));

  private Bookings bookings(RemoteSystems systems) {
    return new Bookings(
        appointments,
        about.cases,
        TestContracts.of(systems),
        Clock.fixed(TestContracts.NOW, ZoneId.of("Europe/Helsinki")));
  }

  private void agreed(@Nullable String manner, AppointmentStatus status) {
    when(appointments.find(ID))
        .thenReturn(
            Optional.of(
                new Appointment(
                    ID,
                    about.id,
                    Instant.parse("2026-05-11T06:30:00Z"),
                    manner,
                    "ALKUHAASTATTELU",
                    "kotoasiantuntija",
                    status,
                    null,
                    null)));
  }

  private void recorded() {
    remote.thenJson(201, "{\"externalId\":\"p:task:1:" + ID + "\",\"reference\":\"R-1\"}");
  }

  private void says(String rest) {
    remote.thenJson(200, "{\"appointmentId\":\"" + ID + "\"," + rest + "}");
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void bookedTimeIsConfirmedWithRoomAndLink() {
    agreed("video", AppointmentStatus.BOOKED);
    recorded();
    says("\"status\":\"CONFIRMED\",\"videoLink\":\"https://video.example/1\"");

    assertThat(bookings.book(MOMENT, ID, EARLIER)).isEqualTo(new Outcome.Confirmed("R-1"));

    assertThat(remote.calls().get(0).body())
        .contains("\"startsAt\":\"2026-05-11T09:30+03:00\"")
        .contains("\"meeting\":\"VIDEO\"")
        .contains("\"movedFrom\":\"" + EARLIER + "\"")
        .doesNotContain("interpreterLanguage", CaseOnPaper.CODE);
    verify(appointments)
        .confirm(ID, new BookingConfirmation("R-1", null, "https://video.example/1", null));
  }

  @ParameterizedTest
  @CsvSource({"fi,", "sv,", "en,", "uk, uk", "so, so"})
  void interpreterIsBookedByTheCustomersLanguage(String speaker, @Nullable String interpreter) {
    about.speaks(speaker);
    agreed("puhelin", AppointmentStatus.BOOKED);
    recorded();
    says("\"status\":\"CONFIRMED\"");

    bookings.book(MOMENT, ID, null);

    String body = remote.calls().get(0).body();
    if (interpreter == null) {
      assertThat(body).doesNotContain("interpreterLanguage", "movedFrom");
    } else {
      assertThat(body).contains("\"interpreterLanguage\":\"" + interpreter + "\"");
    }
  }

  @Test
  void timeWithoutInterpreterIsRefused() {
    agreed("tapaaminen", AppointmentStatus.BOOKED);
    recorded();
    says("\"status\":\"IMPOSSIBLE\",\"reason\":\"no-interpreter\"");

    assertThat(bookings.book(MOMENT, ID, null)).isEqualTo(new Outcome.Refused("no-interpreter"));
    verify(appointments, never()).confirm(any(), any());
  }

  @Test
  void timeCalledOffMeanwhileIsNotBooked() {
    agreed("tapaaminen", AppointmentStatus.CANCELLED);

    assertThat(bookings.book(MOMENT, ID, null)).isEqualTo(new Outcome.Confirmed(null));
    assertThat(remote.calls()).isEmpty();
  }

  @Test
  void cancellationNamesTheTimeOnly() {
    agreed("tapaaminen", AppointmentStatus.CANCELLED);
    recorded();

    assertThat(bookings.cancel(MOMENT, ID)).isEqualTo(new Outcome.Confirmed("R-1"));

    assertThat(remote.calls().get(0).path()).startsWith("/base/v1/cancellations/");
    assertThat(remote.calls().get(0).body()).isEqualTo("{\"appointmentId\":\"" + ID + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"appointmentId\":\"00000000-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"CONFIRMED\"}",
        "{\"status\":\"CONFIRMED\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"MAYBE\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"CONFIRMED\",\"videoLink\":\"javascript:alert(1)\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"CONFIRMED\",\"videoLink\":\"http://video.example/1\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"CONFIRMED\",\"videoLink\":\"https://user@video.example/1\"}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"CONFIRMED\",\"room\":{}}",
        "{\"appointmentId\":\"7b1f9f0e-6f39-4b35-9d4c-1d2e3f405162\",\"status\":\"IMPOSSIBLE\",\"reason\":\"Aino ei pääse\"}"
      })
  void wrongConfirmationsAreFailures(String answer) {
    agreed("tapaaminen", AppointmentStatus.BOOKED);
    recorded();
    remote.thenJson(200, answer);

    assertThatThrownBy(() -> bookings.book(MOMENT, ID, null)).isInstanceOf(RemoteFailure.class);
    verify(appointments, never()).confirm(any(), any());
  }

  @Test
  void hostileAnswersAreFailures() {
    agreed("tapaaminen", AppointmentStatus.BOOKED);
    HostileAnswers.json()
        .check("bookings", systems -> bookings(systems).book(MOMENT, ID, null), SETTINGS);
    HostileAnswers.json()
        .check("bookings", systems -> bookings(systems).cancel(MOMENT, ID), SETTINGS);
  }
}
