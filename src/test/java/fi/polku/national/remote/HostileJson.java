package fi.polku.national.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON as nobody should answer it: every one of these is unreadable for every client. */
final class HostileJson {

  private static final String UNREADABLE = "answer-unreadable";
  private static final String WRONG_TYPES =
      """
      {"messageId": "%1$s", "externalId": {}, "reference": [], "access_token": {}, "items": "%1$s",
       "companies": "%1$s", "itemList": 7, "id": [], "code": {"%1$s": 1}}
      """
          .formatted(HostileHttp.CODE);

  private HostileJson() {}

  static List<HostileAnswer> all() {
    List<HostileAnswer> all = new ArrayList<>(HostileHttp.all("application/json", " "));
    all.add(text("malformed JSON", "{\"messageId\":"));
    all.add(text("a list instead", "[1]"));
    all.add(text("a text instead", "\"" + HostileHttp.CODE + "\""));
    all.add(text("null instead", "null").judged(HostileAnswer.ANY_FAILURE));
    all.add(text("wrong types", WRONG_TYPES));
    all.add(text("fields missing", "{}"));
    all.add(text("more after the end", "{} {\"detail\":\"" + HostileHttp.CODE + "\"}"));
    all.add(text("a field twice", "{\"messageId\":1,\"messageId\":2}"));
    all.add(text("endless depth", "[".repeat(100_000)).judged(HostileAnswer.ANY_FAILURE));
    all.add(text("deep fields", "{\"a\":".repeat(10_000)));
    all.add(text("huge numbers", "{\"messageId\":1e999999999,\"id\":" + "9".repeat(9_000) + "}"));
    all.add(text("control characters", "{\"messageId\":\"\u0000\u001b[2J\"}"));
    all.add(of("nothing", "application/json", new byte[0]).judged("answer-empty"));
    all.add(of("a page", "text/html", utf8("<html>" + HostileHttp.CODE + "</html>")));
    all.add(of("JSON that says it is text", "text/plain", utf8("{}")));
    all.add(of("UTF-16", "application/json", "{\"a\":\"ä\"}".getBytes(StandardCharsets.UTF_16)));
    all.add(of("Latin-1", "application/json", latin1("{\"a\":\"Järvenpää\"}")));
    all.add(of("invalid UTF-8", "application/json", latin1("{\"a\":\"\u00c0\u0080\u00ff\"}")));
    all.add(of("a byte order mark", "application/json", utf8("\ufeff{}")));
    all.addAll(HostileTls.all());
    return all;
  }

  private static HostileAnswer text(String name, String json) {
    return of(name, "application/json", utf8(json));
  }

  private static HostileAnswer of(String name, String mediaType, byte[] body) {
    return HostileAnswer.of(name, UNREADABLE, s -> s.thenBody(200, mediaType, body));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
