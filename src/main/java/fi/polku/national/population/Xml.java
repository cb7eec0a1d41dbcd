package fi.polku.national.population;

import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of SOAP messages, made and read by name. */
final class Xml {

  private Xml() {}

  /** A new document; nothing is ever parsed into it. */
  static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java makes documents", impossible);
    }
  }

  /** Adds an element below the node. */
  static Element add(Node parent, String namespace, String name) {
    Document document = parent instanceof Document itself ? itself : parent.getOwnerDocument();
    return (Element) parent.appendChild(document.createElementNS(namespace, name));
  }

  /** Adds an element that holds a text. */
  static void add(Node parent, String namespace, String name, String text) {
    add(parent, namespace, name).setTextContent(text);
  }

  /** The first element of that name right below. */
  static Optional<Element> child(Element parent, String namespace, String name) {
    for (Node next = parent.getFirstChild(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element element
          && name.equals(element.getLocalName())
          && namespace.equals(element.getNamespaceURI())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Text of the element that the names lead to; empty elements tell nothing. */
  static @Nullable String text(Element from, String namespace, String... names) {
    Optional<Element> found = Optional.of(from);
    for (String name : names) {
      found = found.flatMap(element -> child(element, namespace, name));
    }
    return found
        .map(Element::getTextContent)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }
}
