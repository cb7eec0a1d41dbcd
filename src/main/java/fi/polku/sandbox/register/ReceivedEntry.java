package fi.polku.sandbox.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.contracts.ReceivedAct;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it arrived; fields as in {@code national/contracts/customer-register.yaml}. */
record ReceivedEntry(
    UUID reference,
    String externalId,
    Instant receivedAt,
    String caseId,
    String entry,
    @Nullable String serviceLine,
    String effectiveOn,
    String municipality,
    String personalIdentityCode) {

  static ReceivedEntry of(ReceivedAct act) {
    JsonNode entry = act.content();
    return new ReceivedEntry(
        act.reference(),
        act.externalId(),
        act.receivedAt(),
        entry.path("caseId").asText(),
        entry.path("entry").asText(),
        entry.path("serviceLine").asText(null),
        entry.path("effectiveOn").asText(),
        entry.path("municipality").asText(),
        entry.path("personalIdentityCode").asText());
  }

  @Override
  public String toString() {
    return "ReceivedEntry[" + reference + "]";
  }
}
