package fi.polku.national.remote;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what could be written. */
final class CountingStream extends FilterOutputStream {

  private final AtomicLong count;

  CountingStream(OutputStream stream, AtomicLong count) {
    super(stream);
    this.count = count;
  }

  @Override
  public void write(int next) throws IOException {
    out.write(next);
    count.incrementAndGet();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    count.addAndGet(length);
  }
}
