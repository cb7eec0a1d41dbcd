package fi.polku.journeys;

import fi.polku.cases.CaseEnded;
import fi.polku.cases.CaseRecord;
import fi.polku.engine.Processes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells every process that waits for it that the customership has ended, in the transaction that
 * ends it; processes that go on afterwards do not wait.
 */
@Component
class JourneyEnd {

  private static final String MESSAGE = "asiakkuus-paattyi";

  private final Processes processes;

  JourneyEnd(Processes processes) {
    this.processes = processes;
  }

  @EventListener
  void on(CaseEnded event) {
    CaseRecord ended = event.ended();
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("asiakkuudenPaattymisenSyy", ended.endReason());
    processes.sendToAll(MESSAGE, ended.id(), null, facts);
  }
}
