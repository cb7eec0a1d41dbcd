package fi.polku.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.springframework.context.ApplicationEventPublisher;

/** The engine's keeper of jobs; tells when one that had been held is gone, for whatever reason. */
final class HeldJobManager extends JobManager {

  private final ApplicationEventPublisher events;

  private HeldJobManager(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void deleteJob(JobEntity job, boolean fireDeleteEvent) {
    super.deleteJob(job, fireDeleteEvent);
    if (job.getExceptionMessage() != null || job.getExceptionByteArrayId() != null) {
      events.publishEvent(new HeldJobGone(job.getId()));
    }
  }

  /** Puts it in the place of the engine's own. */
  record Factory(ApplicationEventPublisher events) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return JobManager.class;
    }

    @Override
    public Session openSession() {
      return new HeldJobManager(events);
    }
  }
}
