package fi.polku.engine;

import java.time.Duration;

/** Whether the engine's background work keeps up. */
public interface EngineHealth {

  /** Open incidents: work that failed for good until somebody acts. */
  long incidents();

  /** How long the oldest due job has waited; zero when none is due. */
  Duration jobLag();
}
