package fi.polku.national.remote;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.mock.env.MockEnvironment;

/** Ways in which any remote system may fail, each with the reason the failure must give. */
public record BadAnswers(String name, String reason, Consumer<RemoteServer> script) {

  /**
   * The systems, of which one is at the address. Short waits, small answers: what is wrong shows at
   * once.
   *
   * @param settings further ones of the system, {@code name=value}
   */
  public static RemoteSystems systems(String key, URI url, String... settings) {
    var environment = new MockEnvironment();
    String prefix = "polku.national." + key + ".";
    environment.setProperty(prefix + "url", url.toString());
    environment.setProperty(prefix + "connect-timeout", "500ms");
    environment.setProperty(prefix + "read-timeout", "500ms");
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      environment.setProperty(prefix + parts[0], parts[1]);
    }
    return new RemoteSystems(environment, new OwnPort());
  }

  public static List<BadAnswers> all() {
    return List.of(
        bad("malformed JSON", "answer-unreadable", s -> s.thenJson(200, "{\"messageId\":")),
        bad("a list instead", "answer-unreadable", s -> s.thenJson(200, "[1]")),
        bad("wrong types", "answer-unreadable", s -> s.thenJson(200, WRONG_TYPES)),
        bad("fields missing", "answer-unreadable", s -> s.thenJson(200, "{}")),
        bad("nothing", "answer-empty", s -> s.thenJson(200, "")),
        bad("a page", "answer-unreadable", s -> s.then(BadAnswers::page)),
        bad("an error", "status-500", s -> s.thenJson(500, "{\"detail\":\"010594Y9032\"}")),
        bad("overload", "status-429", s -> s.thenJson(429, "slow down")),
        bad("no access", "status-403", s -> s.thenJson(403, "")),
        bad("a wrong address", "status-404", s -> s.thenJson(404, "{}")),
        bad("a redirect", "status-307", s -> s.thenRedirect(URI.create("http://localhost:1/"))),
        bad("silence", "timeout", RemoteServer::thenSilence),
        bad("a cut connection", "connection", BadAnswers::alwaysCut));
  }

  private static final String WRONG_TYPES =
      "{\"messageId\":\"010594Y9032\",\"externalId\":{},\"reference\":[]}";

  /** Java's client repeats a question by itself a few times. */
  private static void alwaysCut(RemoteServer server) {
    for (int i = 0; i < 10; i++) {
      server.thenCut();
    }
  }

  private static void page(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 6);
    exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private static BadAnswers bad(String name, String reason, Consumer<RemoteServer> script) {
    return new BadAnswers(name, reason, script);
  }

  @Override
  public String toString() {
    return name;
  }
}
