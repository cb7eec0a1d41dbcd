package fi.polku.national.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.FastByteArrayOutputStream;

/** A request that says how long it is and whose answer is bounded in time and length. */
final class BoundedRequest implements ClientHttpRequest {

  private final ClientHttpRequest request;
  private final RemoteSettings settings;
  private final FastByteArrayOutputStream body = new FastByteArrayOutputStream();

  BoundedRequest(ClientHttpRequest request, RemoteSettings settings) {
    this.request = request;
    this.settings = settings;
  }

  @Override
  public ClientHttpResponse execute() throws IOException {
    if (body.size() > 0) {
      request.getHeaders().setContentLength(body.size());
      body.writeTo(request.getBody());
    }
    long deadline = System.nanoTime() + settings.readTimeout().toNanos();
    return new BoundedAnswer(request.execute(), settings.maxAnswer().toBytes(), deadline);
  }

  @Override
  public OutputStream getBody() {
    return body;
  }

  @Override
  public HttpMethod getMethod() {
    return request.getMethod();
  }

  @Override
  public URI getURI() {
    return request.getURI();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return request.getAttributes();
  }

  @Override
  public HttpHeaders getHeaders() {
    return request.getHeaders();
  }
}
