package fi.polku.sandbox.billing;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;

/** Takes invoices once, and says after an hour that the buyer has them. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/billing/v1/invoices/{externalId}")
class OperatorSimulator {

  private static final Duration DELIVERY = Duration.ofHours(1);

  private final FinvoiceCheck check;
  private final TakenInvoices invoices;
  private final Clock clock;
  private final String expected;

  OperatorSimulator(
      FinvoiceCheck check, TakenInvoices invoices, Clock clock, SandboxSettings settings) {
    this.check = check;
    this.invoices = invoices;
    this.clock = clock;
    this.expected =
        "Basic "
            + HttpHeaders.encodeBasicAuth(
                settings.username(), settings.password(), StandardCharsets.UTF_8);
  }

  @PutMapping(consumes = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<Object> put(
      @PathVariable String externalId,
      @RequestHeader HttpHeaders headers,
      @RequestBody byte[] content) {
    if (!isKnown(headers)) {
      return problem(HttpStatus.UNAUTHORIZED, "unauthorized");
    }
    Optional<TakenInvoice> earlier = invoices.find(externalId);
    if (earlier.isPresent()) {
      return ResponseEntity.ok(status(earlier.get()));
    }
    return check
        .read(content)
        .map(invoice -> take(externalId, invoice, content))
        .orElseGet(() -> problem(HttpStatus.BAD_REQUEST, "invalid-finvoice"));
  }

  @GetMapping
  ResponseEntity<Object> get(@PathVariable String externalId, @RequestHeader HttpHeaders headers) {
    if (!isKnown(headers)) {
      return problem(HttpStatus.UNAUTHORIZED, "unauthorized");
    }
    return invoices
        .find(externalId)
        .map(invoice -> ResponseEntity.ok((Object) status(invoice)))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found"));
  }

  private ResponseEntity<Object> take(String externalId, Document invoice, byte[] content) {
    String seller = text(invoice, "SellerPartyIdentifier");
    try {
      invoices.add(
          externalId,
          seller,
          text(invoice, "InvoiceNumber"),
          new String(content, StandardCharsets.UTF_8));
    } catch (DuplicateKeyException used) {
      return problem(HttpStatus.UNPROCESSABLE_ENTITY, "duplicate-number");
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(status(invoices.find(externalId).orElseThrow()));
  }

  private Status status(TakenInvoice invoice) {
    boolean delivered = !clock.instant().isBefore(invoice.receivedAt().plus(DELIVERY));
    return new Status(
        invoice.externalId(), invoice.reference(), delivered ? "DELIVERED" : "RECEIVED");
  }

  private boolean isKnown(HttpHeaders headers) {
    return expected.equals(headers.getFirst(HttpHeaders.AUTHORIZATION));
  }

  private static String text(Document invoice, String element) {
    return invoice.getElementsByTagName(element).item(0).getTextContent();
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String code) {
    return ResponseEntity.status(status).body(Map.of("code", code));
  }

  record Status(String externalId, UUID reference, String status) {}
}
