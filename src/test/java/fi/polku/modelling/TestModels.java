package fi.polku.modelling;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.modelling.checks.GoodModels;

/** Small models that may be released into the application under test, by keys nobody else has. */
public final class TestModels {

  private TestModels() {}

  /** A process that waits for a day; its text differs by the wait given. */
  public static ModelFile waiting(String key, String wait) {
    return new ModelFile(
        ModelKind.PROCESS,
        key,
        process(
            key,
            """
            <bpmn:sequenceFlow id="flow_alku" sourceRef="start_polku" targetRef="timer_odota"/>
            <bpmn:intermediateCatchEvent id="timer_odota"><bpmn:timerEventDefinition id="ajastin">\
            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">%s</bpmn:timeDuration>\
            </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="flow_loppu" sourceRef="timer_odota" targetRef="end_polku"/>
            """
                .formatted(wait)));
  }

  /** A process with one task that names the form. */
  public static ModelFile asking(String key, String form) {
    return new ModelFile(
        ModelKind.PROCESS,
        key,
        process(
            key,
            """
            <bpmn:sequenceFlow id="flow_alku" sourceRef="start_polku" targetRef="task_kysy"/>
            <bpmn:userTask id="task_kysy" name="Kysy" camunda:formRef="%s" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="omavalmentaja">\
            <bpmn:extensionElements><camunda:properties>\
            <camunda:property name="maaraaika" value="ei-lakisaateista"/>\
            <camunda:property name="nimi.sv" value="Fråga"/>\
            <camunda:property name="nimi.en" value="Ask"/>\
            </camunda:properties></bpmn:extensionElements></bpmn:userTask>
            <bpmn:sequenceFlow id="flow_loppu" sourceRef="task_kysy" targetRef="end_polku"/>
            """
                .formatted(form)));
  }

  public static ModelFile form(String key, String label) {
    return new ModelFile(
        ModelKind.FORM, key, GoodModels.FORM.replace("hyva-lomake", key).replace("Valitse", label));
  }

  /** A table that answers {@code linja} for every {@code tarve} but the large. */
  public static ModelFile table(String key, String answer) {
    return new ModelFile(
        ModelKind.DECISION,
        key,
        GoodModels.DECISION.replace("hyva-taulu", key).replace("TYONVALITYS", answer));
  }

  private static String process(String key, String middle) {
    return GoodModels.drawn(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
        xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
        xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
        xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
        id="maaritys" targetNamespace="https://polku.fi/prosessit">
        <bpmn:process id="%1$s" name="Testi" isExecutable="true" camunda:historyTimeToLive="1">
        <bpmn:documentation>Testi. Lähde: ohje, luku 1.</bpmn:documentation>
        <bpmn:extensionElements><camunda:properties>\
        <camunda:property name="nimi.sv" value="Test"/><camunda:property name="nimi.en" value="Test"/>\
        </camunda:properties></bpmn:extensionElements>
        <bpmn:startEvent id="start_polku"/>
        %2$s
        <bpmn:endEvent id="end_polku"/>
        </bpmn:process>
        <bpmndi:BPMNDiagram id="kaavio"><bpmndi:BPMNPlane id="taso" bpmnElement="%1$s">
        <!-- diagram -->
        </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
        </bpmn:definitions>
        """
            .formatted(key, middle));
  }
}
