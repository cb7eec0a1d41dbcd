package fi.polku.national.register;

import fi.polku.shared.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The customer register as {@code national/customer-register.yaml} describes it. */
@HttpExchange(url = "/v1/entries/{externalId}", accept = "application/json")
interface RegisterApi {

  @PutExchange(contentType = "application/json")
  @Nullable EntryRecorded put(
      @PathVariable String externalId,
      @RequestHeader("X-Road-Id") UUID callId,
      @RequestHeader("X-Road-Issue") CaseId caseId,
      @RequestBody RegisterEntry entry);

  @GetExchange
  @Nullable EntryRecorded get(
      @PathVariable String externalId,
      @RequestHeader("X-Road-Id") UUID callId,
      @RequestHeader("X-Road-Issue") CaseId caseId);
}
