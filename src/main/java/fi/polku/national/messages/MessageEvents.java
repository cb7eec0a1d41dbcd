package fi.polku.national.messages;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Receipts;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a case what became of its messages. A message that was not delivered wakes the journey that
 * waits for that; where none does, the journey {@value #JOURNEY} asks a person to reach the
 * customer in another way.
 */
@Service
class MessageEvents {

  static final String NOT_DELIVERED = "viesti-palautui";
  static final String JOURNEY = "palautunut-viesti";

  private final MessageFeedTable table;
  private final Receipts receipts;
  private final Cases cases;
  private final Timeline timeline;
  private final Processes processes;
  private final Clock clock;

  MessageEvents(
      MessageFeedTable table,
      Receipts receipts,
      Cases cases,
      Timeline timeline,
      Processes processes,
      Clock clock) {
    this.table = table;
    this.receipts = receipts;
    this.cases = cases;
    this.timeline = timeline;
    this.processes = processes;
    this.clock = clock;
  }

  /** An event that is known already, or of a message that is not ours, changes nothing. */
  @Transactional
  public void receive(MessageEvent event) {
    Optional<CaseId> caseId = receipts.caseOf(new IdempotencyKey(event.externalId()));
    if (caseId.isEmpty() || !table.add(event)) {
      return;
    }
    String text = event.externalId().substring(event.externalId().lastIndexOf(':') + 1);
    LocalDate on = LocalDate.ofInstant(event.at(), clock.getZone());
    timeline.add(
        caseId.get(), event.kind().timelineKind(), Map.of("message", text, "on", on.toString()));
    if (event.kind().notDelivered()) {
      notDelivered(cases.get(caseId.get()), text, on);
    }
  }

  private void notDelivered(CaseRecord about, String text, LocalDate on) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("palautunutViesti", text);
    facts.put("palautunutPaiva", on.toString());
    boolean heard = processes.sendToAll(NOT_DELIVERED, about.id(), null, facts) > 0;
    if (!heard && about.status() != CaseStatus.ENDED) {
      facts.put("tapausId", about.id().toString());
      facts.put("alue", about.area());
      facts.put("kunta", about.municipality().value());
      facts.put("asiointikieli", about.language().value());
      facts.put("vastuurooli", about.responsibleRole());
      facts.put("aloitettu", LocalDate.now(clock).toString());
      processes.start(JOURNEY, about.id(), facts);
    }
  }
}
