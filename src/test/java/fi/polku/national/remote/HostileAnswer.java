package fi.polku.national.remote;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One way in which a remote system may answer badly.
 *
 * @param verdict what must become of it: a reason, {@link #ANY_FAILURE} or {@link #ANYTHING}
 * @param slow whether the answer keeps its caller waiting until the caller gives up
 * @param trap opens the server; given are bodies of good answers that come before the bad one
 */
record HostileAnswer(String name, String verdict, boolean slow, Function<List<String>, Trap> trap) {

  /** A failure, whatever its reason. */
  static final String ANY_FAILURE = "any failure";

  /** Whatever the client makes of it: it must only keep quiet about what it read, and end. */
  static final String ANYTHING = "anything";

  static HostileAnswer of(String name, String verdict, Consumer<RemoteServer> script) {
    return new HostileAnswer(name, verdict, false, good -> server(good, script));
  }

  static HostileAnswer slow(String name, Consumer<RemoteServer> script) {
    return new HostileAnswer(name, "timeout", true, good -> server(good, script));
  }

  static HostileAnswer raw(String name, String verdict, RawServer.Answer answer) {
    return new HostileAnswer(name, verdict, false, good -> new RawServer(good, answer));
  }

  HostileAnswer judged(String otherVerdict) {
    return new HostileAnswer(name, otherVerdict, slow, trap);
  }

  private static RemoteServer server(List<String> good, Consumer<RemoteServer> script) {
    var server = new RemoteServer();
    good.forEach(body -> server.thenJson(200, body));
    script.accept(server);
    return server;
  }
}
