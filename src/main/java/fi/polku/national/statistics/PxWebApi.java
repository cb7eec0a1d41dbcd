package fi.polku.national.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** PxWeb as {@code national/contracts/statistics.yaml} describes it. */
@HttpExchange(url = "/PxWeb/api/v1/fi/{database}/{subject}/{table}", accept = "application/json")
interface PxWebApi {

  /** What the table has. */
  @GetExchange
  @Nullable PxMetadata metadata(
      @PathVariable String database, @PathVariable String subject, @PathVariable String table);

  /** Cells of the table, as JSON-stat 2. */
  @PostExchange(contentType = "application/json")
  @Nullable JsonNode cells(
      @PathVariable String database,
      @PathVariable String subject,
      @PathVariable String table,
      @RequestBody PxQuery query);
}
