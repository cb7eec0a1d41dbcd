package fi.polku.journeys;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small processes that may be released into the application under test, by keys of their own. */
public final class JourneyModels {

  /** Open task of every process here; for whoever is responsible for the customer. */
  public static final String TASK = "task_hoida";

  private JourneyModels() {}

  /** A process that calls a delegate and then waits for a person. */
  public static ModelFile calling(String key, String delegate, Map<String, String> inputs) {
    String parameters =
        inputs.entrySet().stream()
            .map(
                input ->
                    "<camunda:inputParameter name=\"%s\">%s</camunda:inputParameter>"
                        .formatted(input.getKey(), input.getValue()))
            .collect(Collectors.joining());
    return process(
        key,
        "",
        """
        <bpmn:sequenceFlow id="flow_alku" sourceRef="start_testi" targetRef="task_kutsu"/>
        <bpmn:serviceTask id="task_kutsu" camunda:delegateExpression="${%s}">
        <bpmn:extensionElements><camunda:inputOutput>%s</camunda:inputOutput></bpmn:extensionElements>
        </bpmn:serviceTask>
        <bpmn:sequenceFlow id="flow_kutsuttu" sourceRef="task_kutsu" targetRef="task_hoida"/>
        """
            .formatted(delegate, parameters),
        "");
  }

  /** A process that waits for a person, and for a message that ends it. */
  public static ModelFile waitingFor(String key, String message) {
    return process(
        key,
        "",
        """
        <bpmn:sequenceFlow id="flow_alku" sourceRef="start_testi" targetRef="task_hoida"/>
        <bpmn:subProcess id="viesti_saapui" triggeredByEvent="true">
        <bpmn:startEvent id="start_viesti">
        <bpmn:messageEventDefinition id="viestin_maaritys" messageRef="message_viesti"/>
        </bpmn:startEvent>
        <bpmn:sequenceFlow id="flow_viesti" sourceRef="start_viesti" targetRef="end_viesti"/>
        <bpmn:endEvent id="end_viesti"/>
        </bpmn:subProcess>
        """,
        "<bpmn:message id=\"message_viesti\" name=\"%s\"/>".formatted(message));
  }

  /** A process that workers start on a case, with the form {@code <key>-alku}. */
  static List<ModelFile> started(String key, String from, String starters) {
    String form = key + "-alku";
    return List.of(
        new ModelFile(
            ModelKind.PROCESS,
            key,
            startable(key, from, starters)
                .content()
                .replace(
                    "id=\"start_testi\"",
                    "id=\"start_testi\" camunda:formRef=\"%s\" camunda:formRefBinding=\"deployment\""
                        .formatted(form))),
        new ModelFile(ModelKind.FORM, form, FORM.formatted(form)));
  }

  /** A process that workers start on a case without being asked anything. */
  static ModelFile startable(String key, String from, String starters) {
    return process(
        key,
        """
        <bpmn:extensionElements><camunda:properties>
        <camunda:property name="nimi.sv" value="Testet"/>
        <camunda:property name="nimi.en" value="The test"/>
        <camunda:property name="aloitus" value="%s"/>
        <camunda:property name="aloittajat" value="%s"/>
        </camunda:properties></bpmn:extensionElements>
        """
            .formatted(from, starters),
        "<bpmn:sequenceFlow id=\"flow_alku\" sourceRef=\"start_testi\" targetRef=\"task_hoida\"/>",
        "");
  }

  private static final String FORM =
      """
      {"id": "%s", "type": "default", "schemaVersion": 18, "components": [
        {"id": "Field_aihe", "key": "aihe", "type": "textfield", "label": "Aihe",
         "validate": {"required": true, "maxLength": 20}},
        {"id": "Field_kunta", "key": "kunta", "type": "textfield", "label": "Kunta", "disabled": true}
      ]}
      """;

  /** A process in which each of the messages, at any time, becomes a task of its name. */
  static ModelFile hearing(String key, List<String> messages) {
    StringBuilder hearing = new StringBuilder();
    StringBuilder declared = new StringBuilder();
    for (String message : messages) {
      hearing.append(HEARING.formatted(message));
      declared.append("<bpmn:message id=\"message_%1$s\" name=\"%1$s\"/>".formatted(message));
    }
    return process(
        key,
        "",
        "<bpmn:sequenceFlow id=\"flow_alku\" sourceRef=\"start_testi\" targetRef=\"task_hoida\"/>"
            + hearing,
        declared.toString());
  }

  private static final String HEARING =
      """
      <bpmn:subProcess id="kuultu_%1$s" triggeredByEvent="true">
      <bpmn:startEvent id="start_%1$s" isInterrupting="false">
      <bpmn:messageEventDefinition id="viesti_%1$s" messageRef="message_%1$s"/>
      </bpmn:startEvent>
      <bpmn:sequenceFlow id="flow_%1$s" sourceRef="start_%1$s" targetRef="%1$s"/>
      <bpmn:userTask id="%1$s" name="%1$s" camunda:candidateGroups="esihenkilo"/>
      <bpmn:sequenceFlow id="flow_kuultu_%1$s" sourceRef="%1$s" targetRef="end_%1$s"/>
      <bpmn:endEvent id="end_%1$s"/>
      </bpmn:subProcess>
      """;

  private static ModelFile process(String key, String properties, String middle, String after) {
    return new ModelFile(
        ModelKind.PROCESS,
        key,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
        id="maaritys" targetNamespace="https://polku.fi/prosessit">
        %4$s
        <bpmn:process id="%1$s" name="Testi %1$s" isExecutable="true" camunda:historyTimeToLive="1">
        %2$s
        <bpmn:startEvent id="start_testi"/>
        %3$s
        <bpmn:userTask id="task_hoida" name="Hoida" \
        camunda:candidateGroups="${vastuu.rooli(execution)}"/>
        <bpmn:sequenceFlow id="flow_loppu" sourceRef="task_hoida" targetRef="end_testi"/>
        <bpmn:endEvent id="end_testi"/>
        </bpmn:process>
        </bpmn:definitions>
        """
            .formatted(key, properties, middle, after));
  }
}
