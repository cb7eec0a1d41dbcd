package fi.polku.national.billing;

import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.Framing;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The operator that takes our invoices, as {@code national/contracts/billing.yaml} describes it.
 */
@Component
class BillingClient {

  static final String SYSTEM = "billing";

  private static final String INVOICE = "/v1/invoices/{externalId}";

  private final RemoteSystem system;
  private final RestClient rest;

  BillingClient(RemoteSystems systems) {
    this.system = systems.open(SYSTEM);
    RestClient json =
        system.settings().connected()
            ? system.rest(Framing.basic(system.settings()))
            : system.rest();
    this.rest =
        json.mutate()
            .messageConverters(all -> all.add(new ByteArrayHttpMessageConverter()))
            .build();
  }

  /**
   * Sends an invoice; the same key again changes nothing.
   *
   * @throws RemoteFailure if the outcome is not known
   */
  Outcome send(IdempotencyKey key, byte[] finvoice) {
    try {
      return new Outcome.Confirmed(own(key, system.call(() -> put(key, finvoice))).reference());
    } catch (RemoteError error) {
      if (error.status() == 400 || error.status() == 422) {
        return new Outcome.Refused(error.code("code"));
      }
      throw error.asFailure(SYSTEM);
    }
  }

  /**
   * Asks where an invoice is; empty if the operator does not have it.
   *
   * @throws RemoteFailure if the operator does not say
   */
  Optional<InvoiceStatus> find(IdempotencyKey key) {
    try {
      return Optional.of(own(key, system.call(() -> get(key))));
    } catch (RemoteError error) {
      if (error.status() == 404 && error.code("code").equals("not-found")) {
        return Optional.empty();
      }
      throw error.asFailure(SYSTEM);
    }
  }

  private @Nullable InvoiceStatus put(IdempotencyKey key, byte[] finvoice) {
    return rest.put()
        .uri(INVOICE, key.value())
        .contentType(MediaType.APPLICATION_XML)
        .accept(MediaType.APPLICATION_JSON)
        .body(finvoice)
        .retrieve()
        .body(InvoiceStatus.class);
  }

  private @Nullable InvoiceStatus get(IdempotencyKey key) {
    return rest.get()
        .uri(INVOICE, key.value())
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .body(InvoiceStatus.class);
  }

  private static InvoiceStatus own(IdempotencyKey key, InvoiceStatus status) {
    if (!status.externalId().equals(key.value())) {
      throw new RemoteFailure(SYSTEM, "answer-of-another-invoice");
    }
    return status;
  }
}
