package fi.polku.modelling.checks;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One model of each kind that keeps every rule; tests change a few letters and see which breaks.
 */
public final class GoodModels {

  private static final Pattern NODE =
      Pattern.compile(
          "<bpmn:(?:\\w*Event|\\w*Task|\\w*Gateway|callActivity|subProcess) id=\"([^\"]+)\"");
  private static final Pattern FLOW = Pattern.compile("<bpmn:sequenceFlow id=\"([^\"]+)\"");

  private GoodModels() {}

  /** The process {@code hyva-malli}, drawn. */
  public static String process() {
    return drawn(PROCESS);
  }

  /** A process text with a diagram of all its steps and flows. */
  public static String drawn(String process) {
    String shapes =
        NODE.matcher(process).results().map(GoodModels::shape).collect(joining())
            + FLOW.matcher(process).results().map(GoodModels::edge).collect(joining());
    return process.replace("<!-- diagram -->", shapes);
  }

  private static String shape(MatchResult node) {
    return """
        <bpmndi:BPMNShape id="kuva_%1$s" bpmnElement="%1$s">\
        <dc:Bounds x="0" y="0" width="100" height="80"/></bpmndi:BPMNShape>
        """
        .formatted(node.group(1));
  }

  private static String edge(MatchResult flow) {
    return """
        <bpmndi:BPMNEdge id="kuva_%1$s" bpmnElement="%1$s">\
        <di:waypoint x="0" y="0"/><di:waypoint x="9" y="0"/></bpmndi:BPMNEdge>
        """
        .formatted(flow.group(1));
  }

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="maaritys" targetNamespace="https://polku.fi/prosessit">
        <bpmn:process id="hyva-malli" name="Hyvä malli" isExecutable="true" camunda:historyTimeToLive="3650">
          <bpmn:documentation>Malli testejä varten. Lähde: ohje, luku 1.</bpmn:documentation>
          <bpmn:extensionElements><camunda:properties><camunda:property name="nimi.sv" value="Bra modell"/><camunda:property name="nimi.en" value="Good model"/></camunda:properties></bpmn:extensionElements>
          <bpmn:startEvent id="start_malli"/>
          <bpmn:sequenceFlow id="flow_alku" sourceRef="start_malli" targetRef="task_kysy"/>
          <bpmn:userTask id="task_kysy" name="Kysy" camunda:formRef="kysely" camunda:formRefBinding="deployment" camunda:candidateGroups="omavalmentaja">
            <bpmn:extensionElements><camunda:properties><camunda:property name="maaraaika" value="ensiyhteydenotto"/><camunda:property name="nimi.sv" value="Fråga"/><camunda:property name="nimi.en" value="Ask"/></camunda:properties></bpmn:extensionElements>
          </bpmn:userTask>
          <bpmn:boundaryEvent id="timer_varoitus" attachedToRef="task_kysy" cancelActivity="false">
            <bpmn:timerEventDefinition id="ajastin_varoitus"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${maaraaika.varoitus(execution)}</bpmn:timeDate></bpmn:timerEventDefinition>
          </bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="flow_varoitus" sourceRef="timer_varoitus" targetRef="task_varoita"/>
          <bpmn:serviceTask id="task_varoita" camunda:delegateExpression="${maaraaikaVaroitus}"/>
          <bpmn:sequenceFlow id="flow_varoitettu" sourceRef="task_varoita" targetRef="end_varoitettu"/>
          <bpmn:endEvent id="end_varoitettu"/>
          <bpmn:boundaryEvent id="timer_erapaiva" attachedToRef="task_kysy" cancelActivity="false">
            <bpmn:timerEventDefinition id="ajastin_erapaiva"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${maaraaika.erapaiva(execution)}</bpmn:timeDate></bpmn:timerEventDefinition>
          </bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="flow_erapaiva" sourceRef="timer_erapaiva" targetRef="task_kirjaa_ylitys"/>
          <bpmn:serviceTask id="task_kirjaa_ylitys" camunda:delegateExpression="${maaraaikaYlitys}"/>
          <bpmn:sequenceFlow id="flow_ylitetty" sourceRef="task_kirjaa_ylitys" targetRef="end_ylitetty"/>
          <bpmn:endEvent id="end_ylitetty"/>
          <bpmn:sequenceFlow id="flow_kysytty" sourceRef="task_kysy" targetRef="decision_ratkaise"/>
          <bpmn:businessRuleTask id="decision_ratkaise" camunda:decisionRef="ratkaisu" camunda:decisionRefBinding="version" camunda:decisionRefVersion="${paatostaulut.versio('ratkaisu', execution)}">
            <bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter name="tulos">${decisionResult.getSingleResult().tulos}</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements>
          </bpmn:businessRuleTask>
          <bpmn:sequenceFlow id="flow_ratkaistu" sourceRef="decision_ratkaise" targetRef="gateway_jatketaanko"/>
          <bpmn:exclusiveGateway id="gateway_jatketaanko" name="Jatketaanko?" default="flow_ei">
            <bpmn:extensionElements><camunda:properties><camunda:property name="nimi.sv" value="Fortsätta?"/><camunda:property name="nimi.en" value="Go on?"/></camunda:properties></bpmn:extensionElements>
          </bpmn:exclusiveGateway>
          <bpmn:sequenceFlow id="flow_kylla" sourceRef="gateway_jatketaanko" targetRef="task_laheta_viesti"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${tulos == 'JATKA'}</bpmn:conditionExpression></bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="flow_ei" sourceRef="gateway_jatketaanko" targetRef="end_ei_jatkoa"/>
          <bpmn:endEvent id="end_ei_jatkoa"/>
          <bpmn:serviceTask id="task_laheta_viesti" camunda:delegateExpression="${suomifiViesti}" camunda:asyncBefore="true">
            <bpmn:extensionElements><camunda:failedJobRetryTimeCycle>PT10S,PT1M</camunda:failedJobRetryTimeCycle><camunda:inputOutput><camunda:inputParameter name="viesti">palvelulinja-vahvistettu</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>
          </bpmn:serviceTask>
          <bpmn:sequenceFlow id="flow_lahetetty" sourceRef="task_laheta_viesti" targetRef="timer_odota"/>
          <bpmn:intermediateCatchEvent id="timer_odota"><bpmn:timerEventDefinition id="ajastin_odota"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1DT2H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
          <bpmn:sequenceFlow id="flow_odotettu" sourceRef="timer_odota" targetRef="call_jatko"/>
          <bpmn:callActivity id="call_jatko" calledElement="jatko" camunda:calledElementBinding="latest">
            <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="kunta" target="kunta"/></bpmn:extensionElements>
          </bpmn:callActivity>
          <bpmn:sequenceFlow id="flow_loppu" sourceRef="call_jatko" targetRef="end_valmis"/>
          <bpmn:endEvent id="end_valmis"/>
        </bpmn:process>
        <bpmndi:BPMNDiagram id="kaavio"><bpmndi:BPMNPlane id="taso" bpmnElement="hyva-malli">
          <!-- diagram -->
        </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
      </bpmn:definitions>
      """;

  /** The table {@code hyva-taulu}: first matching rule, a fallback last. */
  public static final String DECISION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="maaritys" name="Hyvä taulu" namespace="https://polku.fi/paatokset">
        <decision id="hyva-taulu" name="Hyvä taulu" camunda:historyTimeToLive="3650">
          <description>Taulu testejä varten. Lähde: ohje, luku 1.</description>
          <decisionTable id="taulu" hitPolicy="FIRST">
            <input id="syote_tarve" label="Tarve"><inputExpression id="lauseke_tarve" typeRef="string"><text>tarve</text></inputExpression></input>
            <output id="tulos_linja" label="Linja" name="linja" typeRef="string"/>
            <rule id="saanto_1"><description>Ohje, luku 1</description>
              <inputEntry id="ehto_1"><text>"suuri"</text></inputEntry>
              <outputEntry id="arvo_1"><text>"TUETTU"</text></outputEntry></rule>
            <rule id="saanto_2"><description>Ohje, luku 2</description>
              <inputEntry id="ehto_2"><text>-</text></inputEntry>
              <outputEntry id="arvo_2"><text>"TYONVALITYS"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  /** The form {@code hyva-lomake}: a choice and a text that depends on it. */
  public static final String FORM =
      """
      {
        "type": "default",
        "id": "hyva-lomake",
        "schemaVersion": 16,
        "components": [
          {"type": "radio", "id": "kentta_valinta", "key": "valinta", "label": "Valitse",
           "values": [{"label": "Kyllä", "value": "kylla"}, {"label": "Ei", "value": "ei"}]},
          {"type": "group", "id": "ryhma", "label": "Lisätiedot", "components": [
            {"type": "textfield", "id": "kentta_syy", "key": "syy", "label": "Syy",
             "validate": {"pattern": "^[a-z]+$"},
             "conditional": {"hide": "=not(valinta = \\"kylla\\")"}}
          ]}
        ]
      }
      """;
}
