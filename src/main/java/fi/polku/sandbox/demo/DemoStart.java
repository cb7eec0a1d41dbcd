package fi.polku.sandbox.demo;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import fi.polku.sandbox.costs.DemoCosts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the demo's cost years and cases appear behind the scenes once the pages are open. */
@SandboxOnly
@Component
class DemoStart implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final DemoCosts costs;
  private final DemoCases cases;
  private final boolean wantsCosts;
  private final int wanted;
  private volatile boolean stopping;
  private @Nullable Thread thread;

  DemoStart(DemoCosts costs, DemoCases cases, SandboxSettings settings) {
    this.costs = costs;
    this.cases = cases;
    this.wantsCosts = settings.demoCosts();
    this.wanted = settings.demoCases();
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void start() {
    if ((wanted > 0 || wantsCosts) && thread == null) {
      thread = new Thread(this::make, "demo");
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Waits until the case that is being played has found its end. */
  @Override
  public synchronized void destroy() throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.join(PATIENCE.toMillis());
    }
  }

  private void make() {
    if (wantsCosts) {
      makeCosts();
    }
    if (wanted > 0) {
      makeCases();
    }
  }

  private void makeCosts() {
    try {
      costs.make();
    } catch (RuntimeException failed) {
      LOG.warn("The demo's cost years could not all be made; a restart goes on", failed);
    }
  }

  private void makeCases() {
    try {
      cases.make(wanted, () -> !stopping);
    } catch (RuntimeException failed) {
      LOG.warn("The demo's cases could not all be made; a restart goes on", failed);
    }
  }
}
