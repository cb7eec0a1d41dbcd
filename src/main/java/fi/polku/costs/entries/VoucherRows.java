package fi.polku.costs.entries;

/**
 * On which row a voucher was first seen, a million of them in a few tens of megabytes: their hashes
 * in an open table. Two vouchers of the same hash are only suspected to be the same.
 */
final class VoucherRows {

  private static final int FIRST_SIZE = 1 << 12;
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] rows = new int[FIRST_SIZE];
  private int count;

  /** The row of an earlier voucher of the same hash; 0: there is none, and this one is kept. */
  int firstRow(long hash, int row) {
    if (count * 2 >= rows.length) {
      grow();
    }
    int at = place(hashes, rows, hash);
    if (rows[at] != 0) {
      return rows[at];
    }
    hashes[at] = hash;
    rows[at] = row;
    count++;
    return 0;
  }

  /** FNV-1a, mixed so that every bit counts. */
  static long hash(String voucher) {
    long hash = BASIS;
    for (int at = 0; at < voucher.length(); at++) {
      hash = (hash ^ voucher.charAt(at)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  private void grow() {
    long[] moreHashes = new long[hashes.length * 2];
    int[] moreRows = new int[rows.length * 2];
    for (int from = 0; from < rows.length; from++) {
      if (rows[from] != 0) {
        int at = place(moreHashes, moreRows, hashes[from]);
        moreHashes[at] = hashes[from];
        moreRows[at] = rows[from];
      }
    }
    hashes = moreHashes;
    rows = moreRows;
  }

  /** Where the hash is, or the free place where it belongs. */
  private static int place(long[] hashes, int[] rows, long hash) {
    int mask = rows.length - 1;
    int at = (int) hash & mask;
    while (rows[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
