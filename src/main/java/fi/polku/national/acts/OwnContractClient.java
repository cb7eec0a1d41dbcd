package fi.polku.national.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.Framing;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.xroad.XRoad;
import fi.polku.shared.CaseId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls a system whose contract is our own, over X-Road. */
final class OwnContractClient {

  private final RemoteSystem system;
  private final OwnContractApi api;

  OwnContractClient(RemoteSystem system) {
    this.system = system;
    this.api =
        system.settings().connected()
            ? system.client(
                OwnContractApi.class,
                XRoad.framing(system.settings()),
                Framing.basic(system.settings()))
            : system.client(OwnContractApi.class);
  }

  String system() {
    return system.key();
  }

  boolean isConnected() {
    return system.settings().connected();
  }

  /**
   * Does an act; the same key again changes nothing.
   *
   * @throws RemoteFailure if the outcome is not known
   */
  Outcome put(String collection, IdempotencyKey key, CaseId caseId, Object act) {
    try {
      return recorded(key, system.call(() -> api.put(collection, key.value(), caseId, act)));
    } catch (RemoteError error) {
      boolean refused = error.status() == 400 || error.status() == 422;
      if (refused && !error.fromXRoad()) {
        return new Outcome.Refused(error.code("code"));
      }
      throw error.asFailure(system.key());
    }
  }

  /**
   * Asks for the act of the key.
   *
   * @throws RemoteFailure if the system does not say
   */
  Optional<Outcome.Confirmed> find(String collection, IdempotencyKey key, CaseId caseId) {
    try {
      return Optional.of(
          recorded(key, system.call(() -> api.get(collection, key.value(), caseId))));
    } catch (RemoteError error) {
      if (error.status() == 404 && error.code("code").equals("not-found")) {
        return Optional.empty();
      }
      throw error.asFailure(system.key());
    }
  }

  <T> T ask(@Nullable CaseId caseId, String question, Object asked, Class<T> answer) {
    try {
      return read(system.call(() -> api.ask(question, caseId, asked)), answer);
    } catch (RemoteError error) {
      throw error.asFailure(system.key());
    }
  }

  private <T> T read(JsonNode answer, Class<T> type) {
    if (answer.isNull()) {
      throw new RemoteFailure(system.key(), "answer-empty");
    }
    try {
      return RemoteSystem.JSON.treeToValue(answer, type);
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      throw new RemoteFailure(system.key(), "answer-unreadable");
    }
  }

  private Outcome.Confirmed recorded(IdempotencyKey key, Recorded act) {
    if (!act.externalId().equals(key.value())) {
      throw new RemoteFailure(system.key(), "answer-of-another-act");
    }
    return new Outcome.Confirmed(act.reference());
  }
}
