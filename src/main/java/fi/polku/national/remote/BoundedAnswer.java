package fi.polku.national.remote;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that ends in an error when it is longer or comes later than it may. */
final class BoundedAnswer implements ClientHttpResponse {

  private final ClientHttpResponse answer;
  private final BoundedStream body;

  /**
   * @param limit bytes that the body may have
   * @param deadline by {@link System#nanoTime}, when the transport cuts the answer off
   */
  BoundedAnswer(ClientHttpResponse answer, long limit, long deadline) throws IOException {
    this.answer = answer;
    this.body = new BoundedStream(answer.getBody(), limit, deadline);
  }

  @Override
  public HttpStatusCode getStatusCode() throws IOException {
    return answer.getStatusCode();
  }

  @Override
  public String getStatusText() throws IOException {
    return answer.getStatusText();
  }

  @Override
  public HttpHeaders getHeaders() {
    return answer.getHeaders();
  }

  @Override
  public InputStream getBody() {
    return body;
  }

  /** Leaves the rest of an unread body unread: the client below would take it in to its end. */
  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException broken) {
      // nobody waits for this answer any more
    }
    answer.close();
  }
}
