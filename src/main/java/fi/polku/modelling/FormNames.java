package fi.polku.modelling;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What people call a form: forms have no name of their own, the step that asks it has. */
@Component
class FormNames {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final Models models;

  /** Of each version of a process, which never changes: names by form. */
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  FormNames(Models models) {
    this.models = models;
  }

  /** Names by form; a form that several steps ask is called by the first, in order of processes. */
  Map<String, String> all() {
    List<ModelVersion> processes = models.newest(ModelKind.PROCESS);
    known.keySet().retainAll(processes.stream().map(ModelVersion::id).toList());
    Map<String, String> names = new HashMap<>();
    for (ModelVersion process : processes) {
      known.computeIfAbsent(process.id(), id -> read(process)).forEach(names::putIfAbsent);
    }
    return names;
  }

  private Map<String, String> read(ModelVersion process) {
    Map<String, String> names = new HashMap<>();
    try {
      new XmlReader().read(models.source(process)).tree().forEach(node -> read(node, names));
    } catch (XmlProblem unreadable) {
      return Map.of();
    }
    return names;
  }

  private static void read(XmlNode node, Map<String, String> names) {
    node.attribute(CAMUNDA, "formRef")
        .ifPresent(form -> node.attribute("name").ifPresent(name -> names.putIfAbsent(form, name)));
  }
}
