package fi.polku.national.xroad;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Frames each call; an answer that says it belongs to another call is none. */
final class XRoadHeaders implements ClientHttpRequestInterceptor {

  private final String client;

  XRoadHeaders(String client) {
    this.client = client;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    String id = UUID.randomUUID().toString();
    HttpHeaders headers = request.getHeaders();
    headers.set("X-Road-Client", client);
    headers.set("X-Road-Id", id);
    @Nullable Object issue = request.getAttributes().get(XRoad.ISSUE);
    if (issue != null) {
      headers.set("X-Road-Issue", issue.toString());
    }
    ClientHttpResponse answer = execution.execute(request, body);
    String answered = answer.getHeaders().getFirst("X-Road-Id");
    if (answered != null && !answered.equalsIgnoreCase(id)) {
      answer.close();
      throw new IOException("An answer to another call");
    }
    return answer;
  }
}
