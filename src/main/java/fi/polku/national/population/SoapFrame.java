package fi.polku.national.population;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Headers of the X-Road message protocol 4.0 (X-Road, pr-mess, section 2.2): who calls which
 * service, an id of the call, the case it is about.
 *
 * @param client {@code INSTANCE/CLASS/CODE[/SUBSYSTEM]}
 * @param service {@code INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE/VERSION}
 * @param userId who asks
 */
record SoapFrame(String client, String service, String userId) {

  static final String XROAD = "http://x-road.eu/xsd/xroad.xsd";
  static final String IDENTIFIERS = "http://x-road.eu/xsd/identifiers";

  private static final List<String> CLIENT_PARTS =
      List.of("xRoadInstance", "memberClass", "memberCode", "subsystemCode");
  private static final List<String> SERVICE_PARTS =
      List.of(
          "xRoadInstance",
          "memberClass",
          "memberCode",
          "subsystemCode",
          "serviceCode",
          "serviceVersion");

  /**
   * @throws IllegalStateException if an identity has not the parts it needs
   */
  SoapFrame {
    requireParts(client, 3, CLIENT_PARTS.size(), "client");
    requireParts(service, SERVICE_PARTS.size(), SERVICE_PARTS.size(), "service");
  }

  /** The headers of a call, each a node of its own. */
  List<Document> headers(UUID call, CaseId about) {
    return List.of(
        identity("client", client, CLIENT_PARTS, client.split("/").length > 3),
        identity("service", service, SERVICE_PARTS, false),
        text("id", call.toString()),
        text("userId", userId),
        text("issue", about.toString()),
        text("protocolVersion", "4.0"));
  }

  private static Document identity(
      String name, String identity, List<String> parts, boolean subsystem) {
    Document document = Xml.document();
    Element header = Xml.add(document, XROAD, name);
    String type = name.equals("service") ? "SERVICE" : subsystem ? "SUBSYSTEM" : "MEMBER";
    header.setAttributeNS(IDENTIFIERS, "id:objectType", type);
    String[] values = identity.split("/");
    for (int i = 0; i < values.length; i++) {
      Xml.add(header, IDENTIFIERS, parts.get(i), values[i]);
    }
    return document;
  }

  private static Document text(String name, String value) {
    Document document = Xml.document();
    Node nowhere = document;
    Xml.add(nowhere, XROAD, name, value);
    return document;
  }

  private static void requireParts(@Nullable String identity, int least, int most, String name) {
    int parts = identity == null ? 0 : identity.split("/", -1).length;
    if (parts < least || parts > most) {
      throw new IllegalStateException("The setting " + name + " is no X-Road identity");
    }
  }
}
