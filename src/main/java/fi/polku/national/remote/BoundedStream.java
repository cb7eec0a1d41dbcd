package fi.polku.national.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;

/** A body that ends in an error when it is too long, or cut off because it takes too long. */
final class BoundedStream extends FilterInputStream {

  private final long deadline;
  private long left;

  BoundedStream(InputStream body, long limit, long deadline) {
    super(body);
    this.left = limit;
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (IOException broken) {
      throw System.nanoTime() - deadline >= 0
          ? new HttpTimeoutException("The answer did not end in time")
          : broken;
    }
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new AnswerTooLongException();
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return read(new byte[(int) Math.min(Math.max(count, 0), 8_192)]);
  }
}
