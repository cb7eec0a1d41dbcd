package fi.polku.national.outages;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.access.RowScope;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.JobHeld.State;
import fi.polku.national.connectors.Connectors;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.UnfinishedActs;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do about steps that a system has not let through.
 *
 * <p>The administrator looks after all of them without seeing whose they are, and alone after those
 * of matters; everybody else sees those of the own cases. Only the administrator and the
 * integration role may do something.
 */
@Service
public class SystemCare {

  /** Steps shown at a time. */
  public static final int SHOWN = 100;

  /** Steps tried again at a time. */
  private static final int AT_A_TIME = 1_000;

  private static final int LONGEST_REASON = 1_000;

  private final RemoteStepTable steps;
  private final UnfinishedActs acts;
  private final Resumption resumption;
  private final Connectors connectors;
  private final Cases cases;
  private final Timeline timeline;
  private final CurrentUser currentUser;
  private final TransactionTemplate inTransaction;

  SystemCare(
      RemoteStepTable steps,
      UnfinishedActs acts,
      Resumption resumption,
      Connectors connectors,
      Cases cases,
      Timeline timeline,
      CurrentUser currentUser,
      PlatformTransactionManager transactions) {
    this.steps = steps;
    this.acts = acts;
    this.resumption = resumption;
    this.connectors = connectors;
    this.cases = cases;
    this.timeline = timeline;
    this.currentUser = currentUser;
    this.inTransaction = new TransactionTemplate(transactions);
  }

  /**
   * A step with the acts it has begun.
   *
   * @param caseSeen whether the reader may open the case
   */
  public record HeldStep(RemoteStep step, boolean caseSeen, List<Receipt> acts) {}

  /** What the current user may see; what needs a person comes first. */
  public List<HeldStep> steps(String system) {
    PolkuUser user = currentUser.require();
    return steps.of(system, scope(user), SHOWN).stream()
        .map(step -> new HeldStep(step, isOwn(step.caseId(), user), actsOf(step)))
        .toList();
  }

  /** Whether the current user may do something about what is not done. */
  public boolean mayAct() {
    PolkuUser user = currentUser.require();
    return user.has(Role.ADMIN) || user.has(Role.INTEGRATION);
  }

  /**
   * Has a step tried again now.
   *
   * @return false when it is done or called off
   * @throws NotFoundException if the user may not see it
   */
  public boolean tryAgain(String system, String jobId) {
    requireGrant();
    RemoteStep step = steps.find(jobId).orElse(null);
    if (step == null) {
      return false;
    }
    requireSeen(system, step);
    resumption.tryAgain(List.of(jobId));
    tell(step);
    return true;
  }

  /**
   * Has up to 1,000 steps tried again, one shortly after the other; stopped ones first.
   *
   * @return how many
   */
  public int tryAllAgain(String system) {
    requireGrant();
    List<RemoteStep> seen = steps.of(system, scope(currentUser.require()), AT_A_TIME);
    resumption.tryAgain(seen.stream().map(RemoteStep::jobId).toList());
    seen.forEach(this::tell);
    return seen.size();
  }

  /**
   * Keeps that the acts a step has begun are done, and has the step go on.
   *
   * @param reason how that is known, 1–1,000 characters
   * @return false when there is nothing left to confirm
   * @throws InvalidValueException {@code reason} if it is missing or too long
   * @throws NotFoundException if the user may not see the step
   */
  public boolean confirmByHand(String system, String jobId, String reason) {
    requireGrant();
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new InvalidValueException("reason");
    }
    RemoteStep step = steps.find(jobId).orElse(null);
    if (step == null) {
      return false;
    }
    requireSeen(system, step);
    boolean confirmed = Boolean.TRUE.equals(inTransaction.execute(status -> confirm(step, why)));
    if (confirmed) {
      resumption.tryAgain(List.of(jobId));
    }
    return confirmed;
  }

  private boolean confirm(RemoteStep step, String why) {
    String by = currentUser.require().username();
    long confirmed = actsOf(step).stream().filter(act -> acts.confirmByHand(act, by, why)).count();
    if (confirmed > 0) {
      tell(
          step,
          "remote-act-confirmed-by-hand",
          Map.of("system", name(step.system()), "reason", why));
    }
    return confirmed > 0;
  }

  private void tell(RemoteStep step) {
    if (step.state() == State.STOPPED) {
      tell(step, "remote-step-tried-again", Map.of("system", name(step.system())));
    }
  }

  /** In the story of the case; a matter has none. */
  private void tell(RemoteStep step, String kind, Map<String, Object> details) {
    CaseId caseId = step.caseId();
    if (caseId != null) {
      timeline.add(caseId, kind, details);
    }
  }

  /** As the timeline tells a text in its reader's language. */
  private Map<String, String> name(String system) {
    LocalizedText name = connectors.name(system);
    return Map.of(
        "fi", name.in(Language.FI), "sv", name.in(Language.SV), "en", name.in(Language.EN));
  }

  private List<Receipt> actsOf(RemoteStep step) {
    CaseId caseId = step.caseId();
    return caseId == null
        ? List.of()
        : acts.of(caseId, step.processInstanceId(), step.activityId());
  }

  private void requireGrant() {
    if (!mayAct()) {
      throw new AccessDeniedException("Only administrators and integrators look after systems");
    }
  }

  private void requireSeen(String system, RemoteStep step) {
    PolkuUser user = currentUser.require();
    boolean seen = user.has(Role.ADMIN) || isOwn(step.caseId(), user);
    if (!seen || !step.system().equals(system)) {
      throw new NotFoundException("step");
    }
  }

  private boolean isOwn(@Nullable CaseId caseId, PolkuUser user) {
    return caseId != null && cases.find(caseId, user.scope()).isPresent();
  }

  private static @Nullable RowScope scope(PolkuUser user) {
    return user.has(Role.ADMIN) ? null : user.scope();
  }
}
