package fi.polku.deadlines;

import static fi.polku.deadlines.DeadlineState.BREACHED;
import static fi.polku.deadlines.DeadlineState.CANCELLED;
import static fi.polku.deadlines.DeadlineState.MET;
import static fi.polku.deadlines.DeadlineState.OPEN;
import static fi.polku.deadlines.DeadlineState.WARNED;

import fi.polku.access.CurrentUser;
import fi.polku.cases.CaseMoved;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.RestrictionChanged;
import fi.polku.engine.StepEntered;
import fi.polku.engine.StepLeft;
import fi.polku.engine.StepScope;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

@Service
class DeadlineService implements Deadlines {

  private final DeadlineLedger ledger;
  private final DeadlineEntries entries;
  private final DeadlineRules rules;
  private final Cases cases;
  private final Timeline timeline;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DeadlineService(
      DeadlineLedger ledger,
      DeadlineEntries entries,
      DeadlineRules rules,
      Cases cases,
      Timeline timeline,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.ledger = ledger;
    this.entries = entries;
    this.rules = rules;
    this.cases = cases;
    this.timeline = timeline;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<Deadline> of(CaseId caseId) {
    return ledger.of(caseId);
  }

  @Override
  public Map<UUID, List<DeadlineEvent>> entriesOf(CaseId caseId) {
    return entries.of(caseId);
  }

  @Override
  public Optional<Deadline> running(StepScope step) {
    return ledger.running(step);
  }

  @Override
  public void timePassed(String processInstanceId) {
    Instant now = clock.instant();
    for (Deadline deadline : ledger.runningIn(processInstanceId)) {
      if (!now.isBefore(deadline.dueAt())) {
        breach(deadline);
      } else if (!now.isBefore(deadline.warnAt()) && deadline.state() == OPEN) {
        move(deadline, WARNED, null);
        tell(deadline, "deadline-warned");
      }
    }
  }

  @EventListener
  void open(StepEntered entered) {
    CaseRecord of = cases.get(entered.step().caseId());
    DeadlineTimes times = rules.times(entered.step().kind(), of.area(), entered.serviceNeedSince());
    Deadline opened = ledger.open(entered.step(), of, times);
    entries.add(opened.id(), OPEN.name(), user.actor(), clock.instant(), times.ground());
    events.publishEvent(new DeadlineChanged(opened));
  }

  @EventListener
  void close(StepLeft left) {
    ledger.running(left.step()).ifPresent(deadline -> close(deadline, left.cancelled()));
  }

  @EventListener
  void restrict(RestrictionChanged changed) {
    ledger.restrict(changed.personId(), changed.restricted());
  }

  @EventListener
  void move(CaseMoved change) {
    ledger.move(change.moved());
  }

  private void close(Deadline deadline, boolean cancelled) {
    Instant now = clock.instant();
    if (deadline.state() == BREACHED || now.isAfter(deadline.dueAt())) {
      breach(deadline);
      move(deadline, BREACHED, now);
    } else {
      move(deadline, cancelled ? CANCELLED : MET, now);
    }
  }

  private void breach(Deadline deadline) {
    if (deadline.state() != BREACHED) {
      move(deadline, BREACHED, null);
      tell(deadline, "deadline-breached");
    }
  }

  private void move(Deadline deadline, DeadlineState state, @Nullable Instant endedAt) {
    Deadline moved = ledger.move(deadline, state, endedAt);
    String entry = endedAt != null && state == BREACHED ? "DONE_LATE" : state.name();
    entries.add(deadline.id(), entry, user.actor(), clock.instant(), null);
    events.publishEvent(new DeadlineChanged(moved));
  }

  private void tell(Deadline deadline, String kind) {
    LocalDate dueOn = LocalDate.ofInstant(deadline.dueAt(), clock.getZone());
    timeline.add(
        deadline.caseId(), kind, Map.of("kind", deadline.kind(), "dueOn", dueOn.toString()));
  }
}
