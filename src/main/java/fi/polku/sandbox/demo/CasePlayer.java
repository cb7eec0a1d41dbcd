package fi.polku.sandbox.demo;

import fi.polku.cases.Cases;
import fi.polku.engine.PlayedTime;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.CaseId;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistTask;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plays one demo case from its opening to the present. */
@SandboxOnly
@Component
class CasePlayer {

  /** More than any case lives through in nine months; ends what would go round for ever. */
  private static final int MOST_STEPS = 250;

  private final PlayedTime time;
  private final OfficeHours hours;
  private final CaseOpening opening;
  private final TaskDoer doer;
  private final SideJourneys sides;
  private final LifeEvents changes;
  private final Cases cases;
  private final Worklist worklist;
  private final Staff staff;

  CasePlayer(
      PlayedTime time,
      OfficeHours hours,
      CaseOpening opening,
      TaskDoer doer,
      SideJourneys sides,
      LifeEvents changes,
      Cases cases,
      Worklist worklist,
      Staff staff) {
    this.time = time;
    this.hours = hours;
    this.opening = opening;
    this.doer = doer;
    this.sides = sides;
    this.changes = changes;
    this.cases = cases;
    this.worklist = worklist;
    this.staff = staff;
  }

  /**
   * Opens the case and lets things happen in their order; what comes after the end stays open.
   *
   * @param end nothing happens at it or later
   */
  void play(DemoPlan plan, Instant end, Problems problems) {
    Odds odds = new Odds(plan.number());
    Instant begins = hours.on(plan.startsOn(), odds);
    if (begins.isBefore(end)) {
      Optional<CaseId> opened = time.at(begins, () -> opening.open(plan, begins, odds, problems));
      opened.ifPresent(id -> play(plan, id, begins, end, odds, problems));
    }
    time.release();
  }

  private void play(
      DemoPlan plan, CaseId id, Instant begins, Instant end, Odds odds, Problems problems) {
    var agenda = new Agenda(hours, odds, plan, begins);
    for (int step = 0; step < MOST_STEPS; step++) {
      agenda.put(worklist.everyTaskOf(id, staff.watcher()));
      agenda.put(time.next());
      Optional<Agenda.Item> next = agenda.next(end);
      if (next.isEmpty()) {
        return;
      }
      time.at(agenda.now(), () -> happen(next.get(), id, agenda, odds, problems));
    }
  }

  private boolean happen(Agenda.Item item, CaseId id, Agenda agenda, Odds odds, Problems problems) {
    var today = hours.day(agenda.now());
    var of = cases.get(id);
    WorklistTask task = item.task();
    PlayedTime.PutOff job = item.job();
    Agenda.Plan plan = item.plan();
    if (job != null) {
      if (!time.work(job)) {
        problems.add("job", of.area());
      }
    } else if (task != null) {
      doer.complete(task, today, of.language(), odds)
          .ifPresent(why -> agenda.giveUp(task, why, problems));
    } else if (plan != null && plan.isChange()) {
      changes.tell(of, today, odds, problems);
    } else if (plan != null) {
      sides.start(of, plan.turn(), today, odds, problems);
    }
    return true;
  }
}
