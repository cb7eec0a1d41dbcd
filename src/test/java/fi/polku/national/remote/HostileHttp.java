package fi.polku.national.remote;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What may go wrong with an answer of any kind, before anybody looks at its content. */
final class HostileHttp {

  /** An identity code that an answer must not get out of its client. */
  static final String CODE = "010594Y9032";

  private static final int PART = 1 << 16;
  private static final int HUGE_PARTS = 50 * (1 << 20) / PART;

  private static final byte[] BOMB = packed();

  private HostileHttp() {}

  /** All of them, in answers of the media type; the filler may stand anywhere in the content. */
  static List<HostileAnswer> all(String mediaType, String filler) {
    return List.of(
        status("an error", 500, mediaType),
        status("a bad gateway", 502, "text/html"),
        status("an outage", 503, mediaType),
        status("overload", 429, "text/plain"),
        status("no access", 403, mediaType),
        status("a wrong address", 404, "text/html"),
        quietly(status("a bad request", 400, mediaType)),
        quietly(status("an unknown caller", 401, mediaType)),
        quietly(status("a conflict", 409, mediaType)),
        quietly(status("unusable content", 422, mediaType)),
        redirect(301),
        redirect(302),
        redirect(303),
        redirect(307),
        redirect(308),
        HostileAnswer.of(
            "50 megabytes",
            HostileAnswer.ANY_FAILURE,
            s -> s.then(exchange -> huge(exchange, 200, mediaType, filler))),
        HostileAnswer.of(
            "an error of 50 megabytes",
            "status-500",
            s -> s.then(exchange -> huge(exchange, 500, mediaType, filler))),
        HostileAnswer.of(
            "a gzip bomb",
            HostileAnswer.ANY_FAILURE,
            s -> s.then(exchange -> bomb(exchange, mediaType))),
        HostileAnswer.slow("silence", RemoteServer::thenSilence),
        HostileAnswer.slow("a stall", s -> s.thenDrip(mediaType, filler, false)),
        HostileAnswer.slow("a slow drip", s -> s.thenDrip(mediaType, filler, true)),
        HostileAnswer.of("a cut connection", "connection", HostileHttp::alwaysCut),
        HostileAnswer.raw("no HTTP", "connection", to -> write(to, CODE + " hello\r\n\r\n")),
        HostileAnswer.raw("a flood of headers", "connection", HostileHttp::headers),
        HostileAnswer.raw(
            "less than promised", "connection", to -> write(to, head(mediaType, 1000) + filler)),
        HostileAnswer.raw(
            "a content type that is none",
            "answer-unreadable",
            to -> write(to, head("application/json;charset=no such", 2) + "{}")));
  }

  /** A whole good answer, byte for byte. */
  static byte[] whole(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return (head("application/json", body.length) + json).getBytes(StandardCharsets.UTF_8);
  }

  private static HostileAnswer status(String name, int status, String mediaType) {
    String body =
        mediaType.endsWith("json") ? "{\"detail\":\"%s\"}".formatted(CODE) : "Person " + CODE;
    return HostileAnswer.of(
        name, "status-" + status, s -> s.thenBody(status, mediaType, bytes(body)));
  }

  private static HostileAnswer quietly(HostileAnswer answer) {
    return answer.judged(HostileAnswer.ANYTHING);
  }

  private static HostileAnswer redirect(int status) {
    return HostileAnswer.of(
        "redirect " + status,
        "status-" + status,
        s -> s.thenRedirect(status, URI.create(s.url() + Trap.FORBIDDEN)));
  }

  private static void huge(HttpExchange exchange, int status, String mediaType, String filler)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(status, 0);
    fill(exchange.getResponseBody(), filler);
  }

  private static void bomb(HttpExchange exchange, String mediaType) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, BOMB.length);
    exchange.getResponseBody().write(BOMB);
    exchange.close();
  }

  private static byte[] packed() {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      fill(zip, " ");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static void fill(OutputStream body, String filler) throws IOException {
    byte[] part = bytes(filler.repeat(PART / filler.length()));
    try (body) {
      for (int i = 0; i < HUGE_PARTS; i++) {
        body.write(part);
      }
    }
  }

  private static void headers(OutputStream to) throws IOException {
    write(to, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 20_000; i++) {
      write(to, "X-Flood-" + i + ": " + "x".repeat(1_000) + "\r\n");
    }
  }

  /** Java's client repeats a question by itself a few times. */
  private static void alwaysCut(RemoteServer server) {
    for (int i = 0; i < 10; i++) {
      server.thenCut();
    }
  }

  private static String head(String mediaType, int length) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(mediaType, length);
  }

  private static void write(OutputStream to, String text) throws IOException {
    to.write(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
