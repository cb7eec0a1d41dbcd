package fi.polku.national.procurement;

import fi.polku.access.RowScope;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.national.receipts.ReceiptLookup;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings what a provider tells to the service journey of its reservation, once. */
@Service
public class ProviderFeedback {

  private static final String MESSAGE = "tuottajan-palaute";

  private final ReceiptLookup receipts;
  private final FeedbackTable table;
  private final Cases cases;
  private final Processes processes;
  private final Timeline timeline;

  ProviderFeedback(
      ReceiptLookup receipts,
      FeedbackTable table,
      Cases cases,
      Processes processes,
      Timeline timeline) {
    this.receipts = receipts;
    this.table = table;
    this.cases = cases;
    this.processes = processes;
    this.timeline = timeline;
  }

  /**
   * Ends the time in the service as the provider tells.
   *
   * @param reservation the procurement system's own id of the reservation
   * @return false when this message had come before
   * @throws NotFoundException if there is no such reservation in the scope
   * @throws InvalidInputException if the message's id has told of another reservation
   * @throws ConflictException if the customer is not in the service
   */
  @Transactional
  public boolean tell(String reservation, Feedback feedback, RowScope scope) {
    CaseId caseId =
        receipts
            .caseOfReference(Procurement.SYSTEM, reservation)
            .filter(id -> cases.find(id, scope).isPresent())
            .orElseThrow(() -> new NotFoundException("reservation"));
    Optional<String> earlier = table.reservationOf(feedback.externalId());
    if (earlier.isPresent()) {
      if (!earlier.get().equals(reservation)) {
        throw InvalidInputException.of("externalId", "already-used");
      }
      return false;
    }
    insert(reservation, feedback);
    timeline.add(caseId, "provider-feedback", Map.of("result", feedback.outcome().name()));
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("palvelunTulos", feedback.outcome().key());
    variables.put("palvelunPalaute", feedback.text());
    if (!processes.sendToOneWith("palveluvaraus", reservation, MESSAGE, caseId, variables)) {
      throw new ConflictException("The customer is not in the service");
    }
    return true;
  }

  private void insert(String reservation, Feedback feedback) {
    try {
      table.insert(feedback.externalId(), reservation);
    } catch (DuplicateKeyException meanwhile) {
      throw new ConflictException("The message came twice at once", meanwhile);
    }
  }
}
