package fi.polku.sandbox.demo;

import fi.polku.engine.PlayedTime;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the demo's cases, once: an interrupted making goes on where it was left. */
@SandboxOnly
@Component
class DemoCases {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

  private final CasePlayer player;
  private final PlayedTime time;
  private final OfficeHours hours;
  private final DemoTable table;
  private final Clock clock;

  DemoCases(CasePlayer player, PlayedTime time, OfficeHours hours, DemoTable table, Clock clock) {
    this.player = player;
    this.time = time;
    this.hours = hours;
    this.table = table;
    this.clock = clock;
  }

  /**
   * Makes the cases that are not there yet, up to the beginning of the day on which the first was
   * made. Nothing is made in a database in which somebody has worked already.
   *
   * @param goesOn asked before each case
   * @return what could not be played, with how often
   */
  Map<String, Integer> make(int cases, BooleanSupplier goesOn) {
    var problems = new Problems();
    time.release();
    if (table.find().isEmpty() && table.isNew()) {
      table.begin(LocalDate.now(clock), cases);
    }
    Optional<DemoTable.Progress> left = table.find().filter(one -> one.done() < one.cases());
    left.ifPresent(progress -> make(progress, goesOn, problems));
    return problems.all();
  }

  private void play(DemoPlan plan, LocalDate until, Problems problems) {
    try {
      player.play(plan, hours.startOf(until), problems);
    } catch (RuntimeException failed) { // one case less must not cost the others
      problems.add("case " + plan.number(), failed.toString());
      time.release();
    }
  }

  private void make(DemoTable.Progress progress, BooleanSupplier goesOn, Problems problems) {
    long began = System.nanoTime();
    for (int number = progress.done(); number < progress.cases(); number++) {
      if (!goesOn.getAsBoolean()) {
        return;
      }
      DemoPlan plan = DemoPlan.of(number, progress.cases(), progress.until());
      play(plan, progress.until(), problems);
      table.done(number + 1);
    }
    LOG.info(
        "{} demo cases are there after {} s; not played: {}",
        progress.cases(),
        (System.nanoTime() - began) / 1_000_000_000,
        problems.all());
  }
}
