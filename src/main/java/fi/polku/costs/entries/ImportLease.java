package fi.polku.costs.entries;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The imports that this node works on. It tells the others every few seconds that it is alive; what
 * a node has not told of for half a minute is interrupted, by whichever node sees it first.
 */
@Component
class ImportLease implements SmartInitializingSingleton, DisposableBean {

  static final Duration LIFE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(ImportLease.class);
  private static final long BEAT_SECONDS = 5;

  private final ImportTable imports;
  private final ImportFiles files;
  private final Set<UUID> own = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "cost-imports-alive");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean stopping;

  ImportLease(ImportTable imports, ImportFiles files) {
    this.imports = imports;
    this.files = files;
  }

  void take(UUID id) {
    own.add(id);
  }

  void release(UUID id) {
    own.remove(id);
  }

  /** From now on nothing more is worked on. */
  void stop() {
    stopping = true;
  }

  /**
   * @throws StoppedException if the node is about to stop
   */
  void requireGoing() {
    if (stopping) {
      throw new StoppedException();
    }
  }

  /** Tells that this node is alive, and ends what dead ones left. */
  void beat() {
    imports.keepAlive(own);
    int dead = imports.interruptDead(LIFE);
    if (dead > 0) {
      LOG.warn("{} imports of costs were left unfinished by a node that stopped", dead);
    }
    for (UUID id : files.all()) {
      if (!own.contains(id) && imports.find(id).filter(one -> one.state().isOver()).isPresent()) {
        files.delete(id);
      }
    }
  }

  @Override
  public void afterSingletonsInstantiated() {
    beats.scheduleWithFixedDelay(this::beatSafely, 0, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void destroy() {
    beats.shutdown();
  }

  /** The database may be away for a while. */
  private void beatSafely() {
    try {
      beat();
    } catch (RuntimeException failed) {
      LOG.warn("It could not be told that imports of costs are worked on", failed);
    }
  }

  /** The node is about to stop. */
  static final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
