package fi.polku.sandbox.population;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A question as it arrived: its X-Road headers and its fields, empty where they are missing. */
record SoapQuestion(Element envelope) {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String XROAD = "http://x-road.eu/xsd/xroad.xsd";
  private static final String SERVICE = "http://xml.vrk.fi/ws/vtj/vtjkysely/1";

  /** Nothing when it is not a SOAP 1.1 message; a document type is refused. */
  static Optional<SoapQuestion> read(byte[] text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new ByteArrayInputStream(text)).getDocumentElement();
      return Optional.of(root)
          .filter(it -> it.getLocalName().equals("Envelope") && SOAP.equals(it.getNamespaceURI()))
          .map(SoapQuestion::new);
    } catch (SAXException | IOException malformed) {
      return Optional.empty();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java reads XML without document types", impossible);
    }
  }

  /** Text of an X-Road header; of one with parts all of them together. */
  String header(String name) {
    return text(XROAD, name);
  }

  /** Text of a field of the request. */
  String field(String name) {
    return text(SERVICE, name);
  }

  private String text(String namespace, String name) {
    @Nullable Node first = envelope.getElementsByTagNameNS(namespace, name).item(0);
    return first == null ? "" : first.getTextContent().strip();
  }

  /** Never prints whom it asks about. */
  @Override
  public String toString() {
    return "SoapQuestion[***]";
  }
}
