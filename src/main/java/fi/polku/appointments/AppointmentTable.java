package fi.polku.appointments;

import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code appointment}. */
@Repository
class AppointmentTable {

  private final JdbcClient jdbc;

  AppointmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, NewAppointment booked, Instant at, String by) {
    jdbc.sql(
            """
            insert into appointment (id, case_id, process_instance_id, starts_at, manner, purpose,
              role, status, booked_at, booked_by)
            values (:id, :caseId, :process, :startsAt, :manner, :purpose, :role, 'BOOKED', :at, :by)
            """)
        .param("id", id)
        .param("caseId", booked.caseId().value())
        .param("process", booked.processInstanceId())
        .param("startsAt", utc(booked.startsAt()))
        .param("manner", booked.manner())
        .param("purpose", booked.purpose())
        .param("role", booked.role())
        .param("at", utc(at))
        .param("by", by)
        .update();
  }

  void close(UUID id, AppointmentStatus status, @Nullable String reason, Instant at) {
    jdbc.sql(
            """
            update appointment set status = :status, reason = :reason, closed_at = :at
            where id = :id
            """)
        .param("status", status.name())
        .param("reason", reason)
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void confirm(UUID id, BookingConfirmation confirmation) {
    jdbc.sql(
            """
            update appointment
            set booking = :booking, room = :room, video_link = :link, interpreter = :interpreter
            where id = :id
            """)
        .param("booking", confirmation.booking())
        .param("room", confirmation.room())
        .param("link", confirmation.videoLink())
        .param("interpreter", confirmation.interpreter())
        .param("id", id)
        .update();
  }

  Optional<Appointment> find(UUID id) {
    return jdbc.sql("select * from appointment where id = :id")
        .param("id", id)
        .query(AppointmentTable::appointment)
        .optional();
  }

  void toRole(CaseId caseId, String from, String to) {
    jdbc.sql(
            """
            update appointment set role = :to
            where case_id = :caseId and role = :from and status = 'BOOKED'
            """)
        .param("to", to)
        .param("from", from)
        .param("caseId", caseId.value())
        .update();
  }

  List<Appointment> of(CaseId caseId) {
    return jdbc.sql("select * from appointment where case_id = :caseId order by starts_at, id")
        .param("caseId", caseId.value())
        .query(AppointmentTable::appointment)
        .list();
  }

  List<Appointment> bookedBy(CaseId caseId, String processInstanceId) {
    return jdbc.sql(
            """
            select * from appointment
            where process_instance_id = :process and case_id = :caseId and status = 'BOOKED'
            """)
        .param("process", processInstanceId)
        .param("caseId", caseId.value())
        .query(AppointmentTable::appointment)
        .list();
  }

  private static Appointment appointment(ResultSet row, int number) throws SQLException {
    return new Appointment(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getString("manner"),
        row.getString("purpose"),
        row.getString("role"),
        AppointmentStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        confirmation(row));
  }

  private static @Nullable BookingConfirmation confirmation(ResultSet row) throws SQLException {
    String booking = row.getString("booking");
    return booking == null
        ? null
        : new BookingConfirmation(
            booking,
            row.getString("room"),
            row.getString("video_link"),
            row.getString("interpreter"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
