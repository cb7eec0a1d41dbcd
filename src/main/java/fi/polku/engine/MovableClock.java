package fi.polku.engine;

import java.time.Clock;
import java.time.Duration;

/** The clock of application and engine, which only a sandbox may move, and only forward. */
public interface MovableClock {

  /** How far the clock runs ahead of the machine's. */
  Duration offset();

  /** Sets how far the clock runs ahead; fails when that would turn time back. */
  void offset(Duration ahead);

  /** The present, also on a thread that plays a time of its own. */
  Clock present();
}
