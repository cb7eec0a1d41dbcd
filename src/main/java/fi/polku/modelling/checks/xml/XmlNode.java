package fi.polku.modelling.checks.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An element of a read document, with the place where it began. */
public final class XmlNode {

  private final QName name;
  private final @Nullable XmlNode parent;
  private final Map<QName, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int line;
  private final int column;

  XmlNode(QName name, @Nullable XmlNode parent, int line, int column) {
    this.name = name;
    this.parent = parent;
    this.line = line;
    this.column = column;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void addText(String more) {
    text.append(more);
  }

  void put(QName attribute, String value) {
    attributes.put(attribute, value);
  }

  public String namespace() {
    return name.getNamespaceURI();
  }

  public String name() {
    return name.getLocalPart();
  }

  public boolean is(String localName) {
    return name().equals(localName);
  }

  public Optional<XmlNode> parent() {
    return Optional.ofNullable(parent);
  }

  public Map<QName, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** An attribute without namespace; none when missing or blank. */
  public Optional<String> attribute(String localName) {
    return attribute("", localName);
  }

  /** An attribute of a namespace; none when missing or blank. */
  public Optional<String> attribute(String namespace, String localName) {
    return Optional.ofNullable(attributes.get(new QName(namespace, localName)))
        .filter(value -> !value.isBlank());
  }

  public Optional<String> id() {
    return attribute("id");
  }

  /** The id of this element or of the nearest one around it that has one. */
  public Optional<String> nearestId() {
    return id().or(() -> parent().flatMap(XmlNode::nearestId));
  }

  public List<XmlNode> children() {
    return Collections.unmodifiableList(children);
  }

  public Stream<XmlNode> children(String localName) {
    return children.stream().filter(child -> child.is(localName));
  }

  public Optional<XmlNode> child(String localName) {
    return children(localName).findFirst();
  }

  /** This element and all below it, in the order of the document. */
  public Stream<XmlNode> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::tree));
  }

  /** Text directly in this element, trimmed. */
  public String text() {
    return text.toString().strip();
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
