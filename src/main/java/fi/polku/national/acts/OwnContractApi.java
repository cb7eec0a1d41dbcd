package fi.polku.national.acts;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.xroad.XRoad;
import fi.polku.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What all contracts in {@code national/contracts} that are our own have in common. */
@HttpExchange(accept = "application/json")
interface OwnContractApi {

  @PutExchange(url = "/v1/{collection}/{externalId}", contentType = "application/json")
  @Nullable Recorded put(
      @PathVariable String collection,
      @PathVariable String externalId,
      @RequestAttribute(XRoad.ISSUE) CaseId caseId,
      @RequestBody Object act);

  @GetExchange("/v1/{collection}/{externalId}")
  @Nullable Recorded get(
      @PathVariable String collection,
      @PathVariable String externalId,
      @RequestAttribute(XRoad.ISSUE) CaseId caseId);

  @PostExchange(url = "/v1/{question}", contentType = "application/json")
  @Nullable JsonNode ask(
      @PathVariable String question,
      @RequestAttribute(name = XRoad.ISSUE, required = false) @Nullable CaseId caseId,
      @RequestBody Object asked);
}
