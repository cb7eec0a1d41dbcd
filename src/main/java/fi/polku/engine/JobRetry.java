package fi.polku.engine;

import fi.polku.engine.JobHeld.State;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What becomes of a job that failed: it waits without using up an attempt, it stops at once, or it
 * is tried again after the model's waits.
 */
final class JobRetry extends DefaultJobRetryCmd {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(JobRetry.class);

  private final transient ApplicationEventPublisher events;

  JobRetry(String jobId, @Nullable Throwable failure, ApplicationEventPublisher events) {
    super(jobId, failure);
    this.events = events;
  }

  @Override
  public @Nullable Object execute(CommandContext command) {
    JobEntity job = getJob();
    if (job == null) {
      return super.execute(command);
    }
    Optional<JobFate> fate = fate();
    Optional<Instant> later = fate.map(JobFate::notBefore);
    if (later.isPresent()) {
      putOff(command, job, later.get());
    } else {
      super.execute(command);
      if (fate.isPresent() && fate.get().isForAPerson()) {
        job.setRetries(0);
      }
    }
    log(job, fate.isPresent(), later.isPresent());
    tell(command, job, later.isPresent());
    return null;
  }

  private void putOff(CommandContext command, JobEntity job, Instant later) {
    if (isFirstJobExecution(job)) {
      beginWithItsOwnRetries(command, job);
    }
    job.setExceptionMessage(exception.getMessage());
    job.setDuedate(Date.from(later));
    job.unlock();
    notifyAcquisition(command);
  }

  /** The engine sets a model's own number of attempts at a job's first failure only. */
  private void beginWithItsOwnRetries(CommandContext command, JobEntity job) {
    ActivityImpl activity = getCurrentActivity(command, job);
    FailedJobRetryConfiguration own =
        activity == null ? null : getFailedJobRetryConfiguration(job, activity);
    if (own != null) {
      initializeRetries(job, own.getRetries());
    }
  }

  /** A failure that says what is to become of the job needs no trace; one that waits no line. */
  private void log(JobEntity job, boolean known, boolean waits) {
    if (waits || exception == null) {
      return;
    }
    LOG.warn(
        "{} of process {} failed, attempts left: {}: {}",
        job.getActivityId(),
        job.getProcessInstanceId(),
        job.getRetries(),
        exception.getMessage(),
        known ? null : exception);
  }

  private void tell(CommandContext command, JobEntity job, boolean waits) {
    if (exception == null || job.getExecutionId() == null) {
      return;
    }
    ExecutionEntity execution = fetchExecutionEntity(job.getExecutionId());
    String businessKey = execution == null ? null : execution.getProcessBusinessKey();
    if (businessKey == null || job.getActivityId() == null) {
      return;
    }
    CaseId caseId = CaseId.parse(businessKey).orElse(null);
    Matter matter = Matter.parse(businessKey).orElse(null);
    if (caseId == null && matter == null) {
      return;
    }
    State state = waits ? State.WAITING : job.getRetries() > 0 ? State.RETRYING : State.STOPPED;
    Instant due = job.getDuedate() == null ? null : job.getDuedate().toInstant();
    events.publishEvent(
        new JobHeld(
            job.getId(),
            caseId,
            matter,
            job.getProcessInstanceId(),
            job.getActivityId(),
            name(command, job),
            state,
            state == State.STOPPED ? null : due,
            exception));
  }

  private @Nullable LocalizedText name(CommandContext command, JobEntity job) {
    ActivityImpl activity = getCurrentActivity(command, job);
    return activity == null ? null : (LocalizedText) activity.getProperty(StepProperties.NAME);
  }

  /** As the first failure in the chain tells that knows it. */
  private Optional<JobFate> fate() {
    return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
        .filter(JobFate.class::isInstance)
        .map(JobFate.class::cast)
        .findFirst();
  }
}
