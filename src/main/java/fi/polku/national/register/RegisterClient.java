package fi.polku.national.register;

import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteCall;
import fi.polku.national.remote.RemoteClients;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes entries and asks for them; every call has an X-Road id of its own. */
@Component
class RegisterClient {

  static final String SYSTEM = "customer-register";

  private final RegisterApi api;

  RegisterClient(RemoteClients clients, RegisterSettings settings) {
    this.api =
        clients.create(
            RegisterApi.class,
            settings.remote(),
            headers -> {
              headers.set("X-Road-Client", settings.client());
              headers.setBasicAuth(settings.username(), settings.password());
            });
  }

  /**
   * Writes an entry; the same key again changes nothing.
   *
   * @throws RemoteFailure if the outcome is not known
   */
  Outcome write(IdempotencyKey key, CaseId caseId, RegisterEntry entry) {
    try {
      return recorded(
          key, RemoteCall.call(SYSTEM, () -> api.put(key.value(), newId(), caseId, entry)));
    } catch (RemoteError error) {
      boolean refused = error.status() == 400 || error.status() == 422;
      if (refused && !error.fromXRoad()) {
        return new Outcome.Refused(error.code("code"));
      }
      throw error.asFailure(SYSTEM);
    }
  }

  /**
   * Asks for the entry of the key.
   *
   * @throws RemoteFailure if the register does not say
   */
  Optional<Outcome.Confirmed> find(IdempotencyKey key, CaseId caseId) {
    try {
      return Optional.of(
          recorded(key, RemoteCall.call(SYSTEM, () -> api.get(key.value(), newId(), caseId))));
    } catch (RemoteError error) {
      if (error.status() == 404 && error.code("code").equals("entry-not-found")) {
        return Optional.empty();
      }
      throw error.asFailure(SYSTEM);
    }
  }

  private static Outcome.Confirmed recorded(IdempotencyKey key, EntryRecorded entry) {
    if (!entry.externalId().equals(key.value())) {
      throw new RemoteFailure(SYSTEM, "answer-of-another-entry");
    }
    return new Outcome.Confirmed(entry.reference());
  }

  private static UUID newId() {
    return UUID.randomUUID();
  }
}
