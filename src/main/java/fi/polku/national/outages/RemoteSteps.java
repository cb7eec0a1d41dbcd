package fi.polku.national.outages;

import fi.polku.engine.HeldJobGone;
import fi.polku.engine.JobHeld;
import fi.polku.national.receipts.ReceiptState;
import fi.polku.national.receipts.UnfinishedActs;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps book of the steps that could not be done in a national system. */
@Component
class RemoteSteps {

  /** The system is not to blame: the step cannot say what is to be done there. */
  static final String OWN_ERROR = "own-error";

  static final String REFUSED = "refused";

  static final String OUTCOME_UNKNOWN = "outcome-unknown";

  private final RemoteStepTable table;
  private final UnfinishedActs acts;
  private final Clock clock;

  RemoteSteps(RemoteStepTable table, UnfinishedActs acts, Clock clock) {
    this.table = table;
    this.acts = acts;
    this.clock = clock;
  }

  /** In the transaction that holds the job. */
  @EventListener
  void held(JobHeld job) {
    reason(job)
        .ifPresent(
            reason ->
                table.put(
                    new RemoteStep(
                        job.jobId(),
                        reason.system(),
                        job.caseId(),
                        job.matter(),
                        job.processInstanceId(),
                        job.activityId(),
                        name(job),
                        job.state(),
                        reason.cause(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        job.due())));
  }

  /** In the transaction that does or deletes the job. */
  @EventListener
  void gone(HeldJobGone job) {
    table.remove(job.jobId());
  }

  private static LocalizedText name(JobHeld job) {
    LocalizedText name = job.name();
    return name == null ? LocalizedText.same(job.activityId()) : name;
  }

  private record Reason(String system, String cause) {}

  private Optional<Reason> reason(JobHeld job) {
    Optional<Reason> remote =
        Stream.iterate(job.failure(), Objects::nonNull, Throwable::getCause)
            .filter(RemoteFailure.class::isInstance)
            .map(RemoteFailure.class::cast)
            .map(failure -> new Reason(failure.system(), failure.reason()))
            .findFirst();
    return remote
        .or(() -> begun(job))
        .or(() -> table.find(job.jobId()).map(step -> new Reason(step.system(), OWN_ERROR)));
  }

  /** What the system refused, or may have done, has left its receipt. */
  private Optional<Reason> begun(JobHeld job) {
    CaseId caseId = job.caseId();
    if (caseId == null) {
      return Optional.empty();
    }
    return acts.of(caseId, job.processInstanceId(), job.activityId()).stream()
        .map(
            receipt ->
                new Reason(
                    receipt.act().system(),
                    receipt.state() == ReceiptState.REFUSED ? REFUSED : OUTCOME_UNKNOWN))
        .findFirst();
  }
}
