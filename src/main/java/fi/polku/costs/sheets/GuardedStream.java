package fi.polku.costs.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Inflated XML that is broken off when it grows as only a bomb does, or begins a declaration: no
 * spreadsheet program writes document types, and comments could hide anything.
 */
final class GuardedStream extends FilterInputStream {

  private static final long LONGEST = 1L << 30;
  private static final long HARMLESS = 1L << 20;
  private static final int HIGHEST_RATIO = 100;

  private final long compressed;
  private long read;
  private long opened;
  private boolean afterOpening;

  GuardedStream(InputStream in, long compressed) {
    super(in);
    this.compressed = compressed;
  }

  /** The stream is not what a spreadsheet program writes. */
  static final class UnsafeException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = super.read(target, offset, length);
    for (int at = offset; at < offset + got; at++) {
      byte one = target[at];
      if (afterOpening && one == '!') {
        throw new UnsafeException();
      }
      afterOpening = one == '<';
      if (afterOpening) {
        opened = read + at - offset;
      }
    }
    read += Math.max(got, 0);
    boolean grows = read > HARMLESS && read / HIGHEST_RATIO > Math.max(compressed, 1);
    if (read > LONGEST || grows || read - opened > HARMLESS) {
      throw new UnsafeException();
    }
    return got;
  }
}
