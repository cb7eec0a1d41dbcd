package fi.polku.national.remote;

import java.net.URI;
import java.util.List;

/** A server that misbehaves, and what it saw of its caller. */
interface Trap extends AutoCloseable {

  /** Where a caller must never be led: by a redirect, by an entity of a document. */
  String FORBIDDEN = "/forbidden";

  URI url();

  /** Paths of all calls so far. */
  List<String> paths();

  /** Bytes of answers that went out so far. */
  long sent();

  @Override
  void close();
}
