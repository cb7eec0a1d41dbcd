package fi.polku.engine;

import fi.polku.shared.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:property} entries of a model element. */
final class ExtensionProperties {

  /** Translations of an element's name. */
  static final String NAME_SV = "nimi.sv";

  static final String NAME_EN = "nimi.en";

  private ExtensionProperties() {}

  static Map<String, String> of(Element element) {
    Map<String, String> properties = new HashMap<>();
    Element extensions = element.element("extensionElements");
    if (extensions == null) {
      return properties;
    }
    Element list = extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (list != null) {
      for (Element property : list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
        properties.put(property.attribute("name"), property.attribute("value"));
      }
    }
    return properties;
  }

  /** The element's name in three languages; a missing translation falls back to Finnish. */
  static LocalizedText name(Element element) {
    String id = element.attribute("id");
    String written = element.attribute("name", id).replaceAll("\\s+", " ");
    String fi = written.isBlank() ? id : written;
    Map<String, String> properties = of(element);
    return new LocalizedText(
        fi, properties.getOrDefault(NAME_SV, fi), properties.getOrDefault(NAME_EN, fi));
  }
}
