package fi.polku.national.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that ends in an error when it is longer than it may be. */
final class BoundedAnswer implements ClientHttpResponse {

  private final ClientHttpResponse answer;
  private final long limit;

  BoundedAnswer(ClientHttpResponse answer, long limit) {
    this.answer = answer;
    this.limit = limit;
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
  public InputStream getBody() throws IOException {
    return new BoundedStream(answer.getBody(), limit);
  }

  @Override
  public void close() {
    answer.close();
  }

  private static final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream body, long limit) {
      super(body);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (next >= 0) {
        count(1);
      }
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("Answer is longer than it may be");
      }
    }
  }
}
