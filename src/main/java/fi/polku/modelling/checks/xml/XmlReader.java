package fi.polku.modelling.checks.xml;

import java.io.StringReader;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document without document types, entities or anything from outside it, so that neither
 * external entities nor entity bombs have a way in.
 */
public final class XmlReader {

  private static final int MAX_DEPTH = 100;

  /**
   * @throws XmlProblem if the text is not well-formed, has a document type or entity, or is nested
   *     deeper than any model is
   */
  public XmlNode read(String document) throws XmlProblem {
    try {
      XMLStreamReader events = factory().createXMLStreamReader(new StringReader(document));
      try {
        return read(events);
      } finally {
        events.close();
      }
    } catch (XMLStreamException malformed) {
      throw problem(String.valueOf(malformed.getMessage()), malformed.getLocation());
    }
  }

  /** A new one for each document: factories are not made for several threads. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static XmlNode read(XMLStreamReader events) throws XMLStreamException, XmlProblem {
    XmlNode root = null;
    XmlNode current = null;
    int depth = 0;
    while (events.hasNext()) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw problem("nesting deeper than " + MAX_DEPTH, events.getLocation());
          }
          current = open(events, current);
          root = root == null ? current : root;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          current = current == null ? null : current.parent().orElse(null);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (current != null) {
            current.addText(events.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw problem("document types and entities are not allowed", events.getLocation());
        default -> {}
      }
    }
    if (root == null) {
      throw problem("no element", events.getLocation());
    }
    return root;
  }

  private static XmlNode open(XMLStreamReader events, @Nullable XmlNode parent) {
    Location place = events.getLocation();
    var node =
        new XmlNode(events.getName(), parent, place.getLineNumber(), place.getColumnNumber());
    for (int i = 0; i < events.getAttributeCount(); i++) {
      QName name = events.getAttributeName(i);
      node.put(new QName(name.getNamespaceURI(), name.getLocalPart()), events.getAttributeValue(i));
    }
    if (parent != null) {
      parent.add(node);
    }
    return node;
  }

  private static XmlProblem problem(String message, @Nullable Location place) {
    String firstLine = message.lines().reduce((first, second) -> second).orElse(message);
    return place == null
        ? new XmlProblem(firstLine, 0, 0)
        : new XmlProblem(firstLine, place.getLineNumber(), place.getColumnNumber());
  }
}
