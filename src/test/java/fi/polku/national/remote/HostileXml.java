package fi.polku.national.remote;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** XML and SOAP as nobody should answer it. */
final class HostileXml {

  private static final String TYPE = "text/xml";
  private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

  private HostileXml() {}

  /**
   * @param good a whole good answer; what is wrong is done to it
   */
  static List<HostileAnswer> all(String good) {
    String body = good.replaceFirst("^\\s*<\\?xml[^>]*\\?>\\s*", "");
    List<HostileAnswer> all = new ArrayList<>(HostileHttp.all(TYPE, " "));
    all.replaceAll(
        answer ->
            answer.verdict().startsWith("status-")
                ? answer.judged(HostileAnswer.ANY_FAILURE)
                : answer);
    all.add(
        entity("an entity of a file", body, s -> "<!ENTITY x SYSTEM \"file:///etc/hostname\">"));
    all.add(
        entity(
            "an entity of an address",
            body,
            s -> "<!ENTITY x SYSTEM \"" + s + Trap.FORBIDDEN + "\">"));
    all.add(
        entity(
            "a parameter entity",
            body,
            s -> "<!ENTITY % p SYSTEM \"" + s + Trap.FORBIDDEN + "\"> %p; <!ENTITY x \"\">"));
    all.add(entity("a billion laughs", body, s -> laughs()));
    all.add(
        HostileAnswer.of(
            "an outer document type",
            HostileAnswer.ANY_FAILURE,
            s ->
                s.thenBody(
                    200,
                    TYPE,
                    utf8("<!DOCTYPE e SYSTEM \"" + s.url() + Trap.FORBIDDEN + "\">" + body))));
    all.add(text("malformed XML", body.substring(0, body.length() / 2)));
    all.add(text("two roots", body + "<more/>"));
    all.add(text("another namespace", body.replaceAll("xmlns(:\\w+)?=\"http", "xmlns$1=\"urn:x")));
    all.add(text("an envelope without content", envelope("")));
    all.add(text("unknown content", envelope("<x xmlns=\"urn:x\">" + HostileHttp.CODE + "</x>")));
    all.add(text("a page", "<html><body>" + HostileHttp.CODE + "</body></html>"));
    all.add(text("nothing", ""));
    all.add(text("JSON", "{\"a\":1}"));
    all.add(text("endless depth", envelope("<a>".repeat(15_000) + "</a>".repeat(5))));
    all.add(fault(200).judged(HostileAnswer.ANYTHING));
    all.add(fault(500).judged(HostileAnswer.ANYTHING));
    all.add(encoded("Latin-1 that says it is UTF-8", body, StandardCharsets.ISO_8859_1));
    all.add(encoded("UTF-16 that says it is UTF-8", body, StandardCharsets.UTF_16LE));
    all.addAll(HostileTls.all());
    return all;
  }

  private static HostileAnswer entity(String name, String body, UnaryOperator<String> entities) {
    return HostileAnswer.of(
        name,
        HostileAnswer.ANY_FAILURE,
        s -> {
          String type = "<!DOCTYPE e [" + entities.apply(s.url().toString()) + "]>";
          s.thenBody(200, TYPE, utf8(type + body.replaceFirst(">[^<>]*</", ">&x;</")));
        });
  }

  private static String laughs() {
    var text = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
    }
    return text + "<!ENTITY x \"&l29;\">";
  }

  private static HostileAnswer fault(int status) {
    String fault =
        "<f:Fault xmlns:f=\"%s\"><faultcode>f:Server</faultcode><faultstring>%s</faultstring></f:Fault>"
            .formatted(ENVELOPE, HostileHttp.CODE);
    return HostileAnswer.of(
        "a fault that names a person, status " + status,
        HostileAnswer.ANYTHING,
        s -> s.thenBody(status, TYPE, utf8(envelope(fault))));
  }

  private static HostileAnswer encoded(String name, String body, Charset charset) {
    String said = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String with = body.replaceFirst(">[^<>]*</", ">Järvenpää</");
    return HostileAnswer.of(
        name,
        HostileAnswer.ANY_FAILURE,
        s -> s.thenBody(200, TYPE + ";charset=UTF-8", (said + with).getBytes(charset)));
  }

  private static HostileAnswer text(String name, String xml) {
    return HostileAnswer.of(name, HostileAnswer.ANY_FAILURE, s -> s.thenBody(200, TYPE, utf8(xml)));
  }

  private static String envelope(String content) {
    return "<e:Envelope xmlns:e=\"%s\"><e:Body>%s</e:Body></e:Envelope>"
        .formatted(ENVELOPE, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
