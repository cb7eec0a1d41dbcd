package fi.polku.engine;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Names of a model's elements in three languages. */
final class ModelNames {

  private ModelNames() {}

  /** The element's name; an unnamed element is called by its id. */
  static LocalizedText of(BpmnModelInstance model, String elementId) {
    LocalizedText name = find(model, elementId);
    return name == null ? LocalizedText.same(elementId) : name;
  }

  /** The element's name, null when it has none. */
  static @Nullable LocalizedText find(BpmnModelInstance model, String elementId) {
    if (!(model.getModelElementById(elementId) instanceof BaseElement element)) {
      return null;
    }
    String name = element.getAttributeValue("name");
    if (name == null || name.isBlank()) {
      return null;
    }
    String fi = name.replaceAll("\\s+", " ");
    Map<String, String> properties = properties(element);
    return new LocalizedText(
        fi,
        properties.getOrDefault(ExtensionProperties.NAME_SV, fi),
        properties.getOrDefault(ExtensionProperties.NAME_EN, fi));
  }

  /** The model's XML with every name in the language; the model is changed by this. */
  static String in(Language language, BpmnModelInstance model) {
    for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
      LocalizedText name = element.getId() == null ? null : find(model, element.getId());
      if (name != null) {
        element.setAttributeValue("name", name.in(language));
      }
    }
    return Bpmn.convertToString(model);
  }

  static Map<String, String> properties(BaseElement element) {
    if (element.getExtensionElements() == null) {
      return Map.of();
    }
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .map(CamundaProperties::getCamundaProperties)
        .flatMap(Collection::stream)
        .filter(property -> Objects.nonNull(property.getCamundaValue()))
        .collect(
            Collectors.toMap(
                CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (a, b) -> b));
  }
}
