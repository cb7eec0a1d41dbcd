package fi.polku.national.messages;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Suomi.fi messages REST interface, version 2 of messages, as far as we use it; attachments are
 * uploaded as a form and so stand apart.
 */
@HttpExchange(accept = "application/json", contentType = "application/json")
interface MessagesApi {

  @PostExchange("/v1/token")
  @Nullable AccessToken token(@RequestBody Credentials credentials);

  @PostExchange("/v2/messages")
  @Nullable Accepted send(
      @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
      @RequestBody MessageRequest message);

  /**
   * Events after the token, oldest first, at most 1,000.
   *
   * @param continuationToken of the page before; null: from the oldest that is kept
   */
  @GetExchange("/v2/events")
  @Nullable EventPage events(
      @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
      @RequestParam(required = false) @Nullable String continuationToken);
}
