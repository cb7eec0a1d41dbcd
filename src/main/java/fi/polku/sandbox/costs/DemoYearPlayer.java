package fi.polku.sandbox.costs;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.year.CostTask;
import fi.polku.costs.year.CostTasks;
import fi.polku.engine.PlayedTime;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Plays a cost year on a clock of its own: people do their tasks, the engine its jobs. */
@SandboxOnly
@Component
class DemoYearPlayer {

  private static final Logger LOG = LoggerFactory.getLogger(DemoYearPlayer.class);

  /** More than a year has of tasks and jobs; ends what would go round for ever. */
  private static final int MOST_STEPS = 3_000;

  private final PlayedTime time;
  private final CostTasks tasks;
  private final Clock clock;

  DemoYearPlayer(PlayedTime time, CostTasks tasks, Clock clock) {
    this.time = time;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * How people do a task.
   *
   * @param after how long it waits for them
   * @param answers by component of its form; {@code paatosPaiva} and such take the day of doing
   */
  record Doing(Duration after, Map<String, Object> answers, Set<String> days) {}

  /**
   * Plays from a moment until the present; what is left then stays open.
   *
   * @param people who may do tasks
   * @param doing by the task's key; what is not there stays open, as do others' tasks
   */
  void play(
      CostYear year,
      Instant from,
      Runnable begin,
      List<CostReader> people,
      Map<String, Doing> doing) {
    Instant until = clock.instant();
    Instant now = from;
    Set<String> given = new HashSet<>();
    time.at(
        now,
        () -> {
          begin.run();
          return true;
        });
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<PlayedTime.PutOff> job = time.next();
      Optional<Due> task =
          open(year, people, doing, given)
              .min(Comparator.comparing(Due::at).thenComparing(Due::id));
      boolean jobFirst =
          job.isPresent() && task.map(due -> !job.get().due().isAfter(due.at())).orElse(true);
      Instant next = jobFirst ? job.get().due() : task.map(Due::at).orElse(Instant.MAX);
      if (!next.isBefore(until)) {
        return;
      }
      now = next.isAfter(now) ? next : now;
      if (jobFirst) {
        time.at(now, () -> time.work(job.get()));
      } else {
        Due due = task.orElseThrow();
        given.add(due.id());
        time.at(now, () -> complete(year, due));
      }
    }
  }

  private record Due(CostReader who, CostTask task, Instant at, Doing doing) {
    String id() {
      return task.id();
    }
  }

  private Stream<Due> open(
      CostYear year, List<CostReader> people, Map<String, Doing> doing, Set<String> given) {
    return people.stream()
        .flatMap(
            who ->
                tasks.of(who, year).stream()
                    .filter(CostTask::isOpen)
                    .filter(task -> doing.containsKey(task.key()) && !given.contains(task.id()))
                    .map(task -> due(who, task, Objects.requireNonNull(doing.get(task.key())))));
  }

  private static Due due(CostReader who, CostTask task, Doing doing) {
    return new Due(who, task, task.createdAt().plus(doing.after()), doing);
  }

  private boolean complete(CostYear year, Due due) {
    Map<String, Object> answers = new HashMap<>(due.doing().answers());
    due.doing().days().forEach(day -> answers.put(day, LocalDate.now(clock).toString()));
    try {
      tasks.complete(due.who(), year, due.task().id(), answers);
      return true;
    } catch (RuntimeException refused) { // it stays open, for people to look at
      LOG.warn("Task {} of the demo's year {} stays open", due.task().key(), year, refused);
      return false;
    }
  }
}
