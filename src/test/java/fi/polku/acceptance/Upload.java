package fi.polku.acceptance;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Model files as Camunda Modeler sends them. */
final class Upload {

  private static final String BOUNDARY = "----polku";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private Upload() {}

  static BodyPublisher of(String file, String content) {
    String body =
        part("name=\"deployment-name\"", "Koe")
            + part("name=\"deployment-source\"", "Camunda Modeler")
            + part("name=\"" + file + "\"; filename=\"" + file + "\"", content)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }
}
