package fi.polku.appointments.delegates;

import fi.polku.appointments.Appointments;
import fi.polku.appointments.NewAppointment;
import fi.polku.cases.Cases;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * What the model says in {@code toimi} is done with an appointment of its own: {@code VARAA} books
 * the day {@code aika} (ISO) at {@code kello} (such as 9.30) in the manner {@code tapa} for the
 * purpose {@code aihe}; {@code PIDETTY} tells that it was held; {@code PERU} cancels it for the
 * reason {@code syy}.
 */
@ModelBean("ajanvaraus")
class AppointmentStep implements JavaDelegate {

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");
  private static final int LONGEST_PURPOSE = 200;
  private static final int LONGEST_MANNER = 60;
  private static final int LONGEST_REASON = 400;

  private final Appointments appointments;
  private final Cases cases;
  private final Clock clock;

  AppointmentStep(Appointments appointments, Cases cases, Clock clock) {
    this.appointments = appointments;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = Steps.caseOf(execution);
    String process = execution.getProcessInstanceId();
    String act = String.valueOf(execution.getVariable("toimi"));
    switch (act) {
      case "VARAA" -> appointments.book(booked(caseId, process, execution));
      case "PIDETTY" -> appointments.held(caseId, process);
      case "PERU" -> appointments.cancel(caseId, process, text(execution, "syy", LONGEST_REASON));
      default -> throw new IllegalArgumentException("Unknown act of an appointment: " + act);
    }
  }

  private NewAppointment booked(CaseId caseId, String process, DelegateExecution execution) {
    String role = text(execution, "rooli", LONGEST_MANNER);
    return new NewAppointment(
        caseId,
        process,
        startsAt(execution),
        text(execution, "tapa", LONGEST_MANNER),
        text(execution, "aihe", LONGEST_PURPOSE),
        role == null ? cases.get(caseId).responsibleRole() : role);
  }

  private Instant startsAt(DelegateExecution execution) {
    return day(execution).atTime(time(execution)).atZone(clock.getZone()).toInstant();
  }

  private static LocalDate day(DelegateExecution execution) {
    try {
      return LocalDate.parse(String.valueOf(execution.getVariable("aika")));
    } catch (DateTimeException noDay) {
      throw InvalidInputException.of("aika", "invalid-date");
    }
  }

  private static LocalTime time(DelegateExecution execution) {
    Matcher time = TIME.matcher(String.valueOf(execution.getVariable("kello")).strip());
    if (!time.matches()) {
      throw InvalidInputException.of("kello", "invalid-time");
    }
    return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
  }

  private static @Nullable String text(DelegateExecution execution, String name, int longest) {
    Object value = execution.getVariable(name);
    String text = value == null ? "" : value.toString().strip();
    return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), longest));
  }
}
