package fi.polku.national.jobmarket;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The vacancies of one employer, by the sender's own id (P66, version 1). */
@HttpExchange(
    url = "/kipa/p66/v1/jobposting/{businessId}/{externalId}",
    accept = "application/json")
interface ManagedPostingsApi {

  @PutExchange(contentType = "application/json")
  @Nullable PostingKept put(
      @PathVariable String businessId,
      @PathVariable String externalId,
      @RequestBody JobPosting posting);

  @GetExchange
  @Nullable JobPosting get(@PathVariable String businessId, @PathVariable String externalId);

  @DeleteExchange
  ResponseEntity<Void> delete(@PathVariable String businessId, @PathVariable String externalId);
}
