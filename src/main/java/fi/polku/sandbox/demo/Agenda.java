package fi.polku.sandbox.demo;

import fi.polku.engine.PlayedTime.PutOff;
import fi.polku.worklist.WorklistTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to happen in a demo case, and when. */
final class Agenda {

  private static final int CHANGES = 35;

  /** Many times as many as there are journeys to pick from, so that each is picked. */
  private static final int TURNS = 9_999;

  private final OfficeHours hours;
  private final Odds odds;
  private final List<Item> planned = new ArrayList<>();
  private final Map<String, Instant> agreed = new HashMap<>();
  private List<Item> tasks = List.of();
  private Optional<Item> job = Optional.empty();
  private Instant now;

  /** A task, a job or, when neither is there, what was planned when the case began. */
  record Item(Instant at, @Nullable WorklistTask task, @Nullable PutOff job, @Nullable Plan plan) {}

  /**
   * A service or matter to start, or a change of the customer's life.
   *
   * @param turn picks the journey
   */
  record Plan(boolean isChange, int turn) {}

  Agenda(OfficeHours hours, Odds odds, DemoPlan plan, Instant begins) {
    this.hours = hours;
    this.odds = odds;
    this.now = begins;
    int count = odds.between(0, 2);
    for (int i = 0; i < count; i++) {
      plan(plan.startsOn().plusDays(odds.between(12, 70)), new Plan(false, odds.between(0, TURNS)));
    }
    if (odds.in100(CHANGES)) {
      plan(plan.startsOn().plusDays(odds.between(15, 220)), new Plan(true, 0));
    }
  }

  Instant now() {
    return now;
  }

  /** The tasks that are open; for each new one it is agreed when it will be done. */
  void put(List<WorklistTask> open) {
    tasks =
        open.stream()
            .sorted(Comparator.comparing(WorklistTask::createdAt).thenComparing(WorklistTask::key))
            .map(task -> new Item(whenDone(task), task, null, null))
            .toList();
  }

  void put(Optional<PutOff> due) {
    job = due.map(one -> new Item(one.due().isBefore(now) ? now : one.due(), null, one, null));
  }

  /** What happens next, at the time that is then now; none when the case is played. */
  Optional<Item> next(Instant end) {
    Optional<Item> next =
        Stream.of(job.stream(), tasks.stream(), planned.stream())
            .flatMap(items -> items)
            .min(Comparator.comparing(Item::at))
            .filter(item -> item.at().isBefore(end));
    next.ifPresent(
        item -> {
          now = item.at().isBefore(now) ? now : item.at();
          planned.remove(item);
        });
    return next;
  }

  /** The task waits for good. */
  void giveUp(WorklistTask task, String why, Problems problems) {
    agreed.put(task.taskId(), Instant.MAX);
    problems.add(task.key(), why);
  }

  private void plan(LocalDate day, Plan what) {
    planned.add(new Item(hours.on(day, odds), null, null, what));
  }

  private Instant whenDone(WorklistTask task) {
    return agreed.computeIfAbsent(task.taskId(), id -> hours.whenDone(now, odds));
  }
}
