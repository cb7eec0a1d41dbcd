package fi.polku.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Decides what becomes of each job that failed. */
final class JobRetries implements FailedJobCommandFactory {

  private final ApplicationEventPublisher events;

  JobRetries(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public Command<Object> getCommand(String jobId, Throwable failure) {
    return new JobRetry(jobId, failure, events);
  }
}
