package fi.polku.national.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Streams of JSON lines as nobody should send them. */
final class HostileLines {

  private static final String TYPE = "application/x-ndjson";

  private HostileLines() {}

  /**
   * @param goodLine a line that the client understands: what is wrong comes after it
   */
  static List<HostileAnswer> all(String goodLine) {
    List<HostileAnswer> all = new ArrayList<>(HostileHttp.all(TYPE, "\n"));
    all.add(lines("a malformed line", goodLine + "\n{\"id\":\n" + goodLine));
    all.add(lines("a line cut off", goodLine + "\n" + goodLine.substring(0, 5)));
    all.add(lines("a list for a line", goodLine + "\n[1]\n"));
    all.add(lines("a text for a line", goodLine + "\n\"" + HostileHttp.CODE + "\"\n"));
    all.add(lines("a line without fields", goodLine + "\n{}\n"));
    all.add(lines("endless depth", goodLine + "\n" + "{\"a\":".repeat(10_000)));
    all.add(
        of(
                "an endless line",
                TYPE,
                (goodLine + "\n{\"a\":\"" + "x".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8))
            .judged(HostileAnswer.ANY_FAILURE));
    all.add(of("Latin-1", TYPE, "{\"a\":\"Järvenpää\"}\n".getBytes(StandardCharsets.ISO_8859_1)));
    all.add(of("UTF-16", TYPE, (goodLine + "\n").getBytes(StandardCharsets.UTF_16)));
    all.add(of("a page", "text/html", "<html></html>".getBytes(StandardCharsets.UTF_8)));
    all.addAll(HostileTls.all());
    return all;
  }

  private static HostileAnswer lines(String name, String text) {
    return of(name, TYPE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static HostileAnswer of(String name, String mediaType, byte[] body) {
    return HostileAnswer.of(name, "answer-unreadable", s -> s.thenBody(200, mediaType, body));
  }
}
