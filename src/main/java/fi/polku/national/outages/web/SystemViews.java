package fi.polku.national.outages.web;

import fi.polku.national.connectors.Connectors;
import fi.polku.national.outages.Cause;
import fi.polku.national.outages.RemoteStep;
import fi.polku.national.outages.SystemBoard;
import fi.polku.national.outages.SystemCare;
import fi.polku.national.outages.SystemFigures;
import fi.polku.national.outages.SystemHealth;
import fi.polku.national.receipts.Receipt;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Systems and steps as their pages tell them. */
@Component
class SystemViews {

  private final Connectors connectors;
  private final Clock clock;

  SystemViews(Connectors connectors, Clock clock) {
    this.connectors = connectors;
    this.clock = clock;
  }

  /**
   * A system.
   *
   * @param state key of its message: up, busy, down, never-called or not-connected
   * @param cause of its last failure while it is not up; null otherwise
   */
  record Line(
      String key,
      String name,
      String state,
      @Nullable LocalDateTime since,
      @Nullable String cause,
      @Nullable LocalDateTime lastSuccess,
      @Nullable LocalDateTime lastFailure,
      @Nullable Integer typicalMillis,
      @Nullable Integer slowMillis,
      SystemFigures figures) {

    /** Whether somebody should look: it does not answer, or steps wait for a person. */
    public boolean needsLook() {
      return state.equals("down") || figures.stopped() > 0;
    }
  }

  /**
   * A step.
   *
   * @param caseId null when the reader may not open the case, or it is none
   * @param matter what the step is about when it is no case's
   * @param confirmable whether it has begun an act that is not known to be done
   */
  record StepLine(
      String jobId,
      String name,
      String state,
      String cause,
      String code,
      LocalDateTime since,
      @Nullable LocalDateTime due,
      @Nullable String caseId,
      @Nullable String matter,
      List<String> acts,
      boolean confirmable) {}

  Line line(SystemBoard.Line line, Locale reader) {
    SystemHealth health = line.health();
    String state = state(line);
    boolean ails = state.equals("down") || state.equals("busy");
    String cause = health.cause();
    return new Line(
        line.key(),
        connectors.name(line.key()).in(reader),
        state,
        time(health.since()),
        ails && cause != null ? Cause.of(cause).key() : null,
        time(health.lastSuccess()),
        time(health.lastFailure()),
        health.typicalMillis(),
        health.slowMillis(),
        line.figures());
  }

  StepLine step(SystemCare.HeldStep held, Locale reader) {
    RemoteStep step = held.step();
    Instant due = step.due();
    return new StepLine(
        step.jobId(),
        step.name().in(reader),
        step.state().name().toLowerCase(Locale.ROOT),
        Cause.of(step.cause()).key(),
        step.cause(),
        local(step.since()),
        time(due),
        held.caseSeen() ? String.valueOf(step.caseId()) : null,
        step.matter() == null ? null : step.matter().key(),
        held.acts().stream().map(SystemViews::act).distinct().toList(),
        !held.acts().isEmpty());
  }

  /** Key of the message that tells how the act is. */
  private static String act(Receipt act) {
    return act.state().name().toLowerCase(Locale.ROOT);
  }

  private static String state(SystemBoard.Line line) {
    if (!line.connected()) {
      return "not-connected";
    }
    boolean called = line.health().lastSuccess() != null || line.health().lastFailure() != null;
    return called ? line.health().state().name().toLowerCase(Locale.ROOT) : "never-called";
  }

  private @Nullable LocalDateTime time(@Nullable Instant at) {
    return at == null ? null : local(at);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, clock.getZone());
  }
}
