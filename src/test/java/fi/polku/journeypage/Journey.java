package fi.polku.journeypage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** One model of {@code processes/}, as its reader wants to know it. */
record Journey(Path file, BpmnModelInstance model, Process process) {

  private static final List<String> STARTS =
      List.of(
          "tyonhaku",
          "henkilon-tapauksesta",
          "tyonantajasta",
          "tyonantajan-tapauksesta",
          "kustannusvuosi",
          "kutsuttuna");

  /** All of them: those that start a case first, those that others call last. */
  static List<Journey> all() {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .map(Journey::read)
          .sorted(
              Comparator.comparing((Journey journey) -> STARTS.indexOf(journey.start()))
                  .thenComparing(Journey::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Journey read(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    return new Journey(file, model, model.getModelElementsByType(Process.class).iterator().next());
  }

  String id() {
    return process.getId();
  }

  String start() {
    return property(process, "aloitus").orElse("kutsuttuna");
  }

  /** Roles that may start it. */
  List<String> starters() {
    return property(process, "aloittajat").stream()
        .flatMap(roles -> Arrays.stream(roles.split(",")))
        .map(String::strip)
        .toList();
  }

  String documentation() {
    return process.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** Roles of its user tasks. */
  Set<String> roles() {
    return model.getModelElementsByType(UserTask.class).stream()
        .map(task -> Role.of(task.getCamundaCandidateGroups()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> decisions() {
    return model.getModelElementsByType(BusinessRuleTask.class).stream()
        .map(BusinessRuleTask::getCamundaDecisionRef)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> calls() {
    return model.getModelElementsByType(CallActivity.class).stream()
        .map(CallActivity::getCalledElement)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether an element of that id is in the model. */
  boolean has(String elementId) {
    return model.getModelElementById(elementId) != null;
  }

  /** English name of an element; the Finnish one where none is given. */
  static String english(BaseElement element) {
    return property(element, "nimi.en")
        .or(() -> Optional.ofNullable(element.getAttributeValue("name")))
        .orElse("");
  }

  static Optional<String> property(BaseElement element, String name) {
    if (element.getExtensionElements() == null) {
      return Optional.empty();
    }
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }
}
