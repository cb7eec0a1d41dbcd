package fi.polku.modelling.checks.process;

import java.util.Set;

/** Names of the modelling language that several rules share. */
final class Bpmn {

  static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  static final Set<String> TASKS =
      Set.of("userTask", "serviceTask", "businessRuleTask", "receiveTask", "callActivity");
  static final Set<String> EVENTS =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent");
  static final Set<String> GATEWAYS =
      Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway");
  static final Set<String> UNSUPPORTED =
      Set.of(
          "manualTask",
          "task",
          "sendTask",
          "complexGateway",
          "transaction",
          "adHocSubProcess",
          "globalTask",
          "globalUserTask",
          "globalScriptTask",
          "globalManualTask",
          "globalBusinessRuleTask",
          "choreography",
          "subChoreography",
          "choreographyTask",
          "conversation",
          "compensateEventDefinition",
          "cancelEventDefinition",
          "conditionalEventDefinition",
          "import",
          "extension",
          "correlationProperty",
          "resource",
          "ioSpecification");

  private Bpmn() {}
}
