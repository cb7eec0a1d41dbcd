package fi.polku.national.remote;

/** How a system is, seen from one node. */
public enum SystemState {
  /** It answers, or has not been asked yet. */
  UP,
  /** It has asked us to wait a while: 429, or 503 with Retry-After. */
  BUSY,
  /** Calls failed in a row: none is made until it is time to try. */
  DOWN
}
