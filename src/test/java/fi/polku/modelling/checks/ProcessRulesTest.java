package fi.polku.modelling.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.polku.engine.ModelKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of BPMN models on a model that breaks that rule and no other. */
class ProcessRulesTest {

  private static final String KYSY_GROUPS = "camunda:candidateGroups=\"omavalmentaja\"";

  @Test
  void goodModelKeepsEveryRule() {
    assertThat(rules(GoodModels.process())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${vastuu.rooli(execution)}", "#{ vastuu.rooli( execution ) }", "${tulos}"})
  void aTaskMayBeForWhoIsResponsibleOrWhomADecisionNames(String group) {
    String source =
        GoodModels.process().replace(KYSY_GROUPS, "camunda:candidateGroups=\"" + group + "\"");

    assertThat(rules(source)).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments("process-id", "hyva-malli", "muu-malli"),
        arguments("process-executable", "isExecutable=\"true\"", "isExecutable=\"false\""),
        arguments("process-name", "name=\"Hyvä malli\" ", ""),
        arguments("process-documentation", "Lähde: ohje, luku 1.", ""),
        arguments("process-history", "camunda:historyTimeToLive=\"3650\"", ""),
        arguments(
            "process-class",
            "camunda:delegateExpression=\"${suomifiViesti}\"",
            "camunda:delegateExpression=\"${suomifiViesti}\" camunda:class=\"java.lang.Runtime\""),
        arguments(
            "process-class",
            "<camunda:inputOutput>",
            "<camunda:field name=\"x\" expression=\"y\"/><camunda:inputOutput>"),
        arguments("process-connector", KYSY_GROUPS, KYSY_GROUPS + " camunda:topic=\"ulkoinen\""),
        arguments("process-delegate", "${maaraaikaYlitys}", "${tuntematon}"),
        arguments(
            "process-implementation", "camunda:delegateExpression=\"${maaraaikaVaroitus}\"", ""),
        arguments("process-form-missing", "camunda:formRef=\"kysely\"", ""),
        arguments("process-form-unknown", "camunda:formRef=\"kysely\"", "camunda:formRef=\"muu\""),
        arguments(
            "process-form-binding", "formRefBinding=\"deployment\"", "formRefBinding=\"latest\""),
        arguments(
            "process-role", "candidateGroups=\"omavalmentaja\"", "candidateGroups=\"talonmies\""),
        arguments(
            "process-start-kind",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/>",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/><camunda:property name=\"aloitus\" value=\"milloin-vain\"/>"),
        arguments(
            "process-starters",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/>",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/><camunda:property name=\"aloitus\" value=\"henkilon-tapauksesta\"/>"),
        arguments(
            "process-starters",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/>",
            "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/><camunda:property name=\"aloittajat\" value=\"talonmies\"/>"),
        arguments(
            "process-size",
            "<dc:Bounds x=\"0\" y=\"0\" width=\"100\"",
            "<dc:Bounds x=\"0\" y=\"0\" width=\"1901\""),
        arguments("process-role-variable", KYSY_GROUPS, "camunda:candidateGroups=\"${tekija}\""),
        arguments("process-role", KYSY_GROUPS, "camunda:candidateGroups=\"${tulos == 'x'}\""),
        arguments(
            "process-role", KYSY_GROUPS, "camunda:candidateGroups=\"omavalmentaja,esihenkilo\""),
        arguments("deadline-kind", "value=\"ensiyhteydenotto\"", "value=\"keksitty\""),
        arguments(
            "deadline-missing",
            "<camunda:property name=\"maaraaika\" value=\"ensiyhteydenotto\"/>",
            ""),
        arguments(
            "deadline-timer",
            "${maaraaika.varoitus(execution)}",
            "${maaraaika.erapaiva(execution)}"),
        arguments(
            "deadline-interrupts",
            "\"task_kysy\" cancelActivity=\"false\"",
            "\"task_kysy\" cancelActivity=\"true\""),
        arguments(
            "process-translation", "<camunda:property name=\"nimi.sv\" value=\"Fråga\"/>", ""),
        arguments("process-unnamed", "name=\"Kysy\" ", ""),
        arguments("process-ids", "end_valmis", "Event_0x1y2z3"),
        arguments(
            "gateway-condition",
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${tulos == 'JATKA'}</bpmn:conditionExpression>",
            ""),
        arguments("gateway-default-condition", "default=\"flow_ei\"", "default=\"flow_kylla\""),
        arguments("gateway-question", "name=\"Jatketaanko?\"", ""),
        arguments("process-async", "camunda:asyncBefore=\"true\"", ""),
        arguments(
            "process-template-input",
            "<camunda:inputParameter name=\"viesti\">palvelulinja-vahvistettu</camunda:inputParameter>",
            ""),
        arguments(
            "process-template-input",
            "<camunda:inputParameter name=\"viesti\">palvelulinja-vahvistettu</camunda:inputParameter>",
            "<camunda:inputParameter name=\"viesti\"> </camunda:inputParameter>"),
        arguments("process-template-choice", ">palvelulinja-vahvistettu<", ">olematon-viesti<"),
        arguments("call-unknown", "calledElement=\"jatko\"", "calledElement=\"olematon\""),
        arguments("call-binding", "camunda:calledElementBinding=\"latest\"", ""),
        arguments(
            "call-business-key",
            "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>",
            ""),
        arguments(
            "call-variables",
            "<camunda:in source=\"kunta\" target=\"kunta\"/>",
            "<camunda:in variables=\"all\"/>"),
        arguments("process-timer", "P1DT2H", "huomenna"),
        arguments("process-decision-missing", "camunda:decisionRef=\"ratkaisu\"", ""),
        arguments(
            "process-decision-unknown",
            "camunda:decisionRef=\"ratkaisu\"",
            "camunda:decisionRef=\"muu\""),
        arguments(
            "process-decision-version",
            "decisionRefBinding=\"version\"",
            "decisionRefBinding=\"latest\""),
        arguments("process-output", "getSingleResult().tulos", "getSingleResult().muu"),
        arguments(
            "process-extension", KYSY_GROUPS, KYSY_GROUPS + " camunda:assignee=\"omavalmentaja\""),
        arguments(
            "process-namespace",
            "<bpmn:callActivity ",
            "<bpmn:callActivity xmlns:vanha=\"http://activiti.org/bpmn\" vanha:class=\"x.Y\" "),
        arguments("xml-schema", "<bpmn:startEvent id=\"start_malli\"/>", "<bpmn:outoTapahtuma/>"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaches")
  void eachRuleIsBrokenByItsOwnFault(String rule, String good, String bad) {
    String source = GoodModels.process();
    assertThat(source).contains(good);

    assertThat(rules(source.replace(good, bad))).contains(rule);
  }

  @Test
  void scriptsAreRefusedWhereverTheyHide() {
    String parameter =
        "<camunda:inputParameter name=\"viesti\">palvelulinja-vahvistettu</camunda:inputParameter>";
    String scripted =
        "<camunda:inputParameter name=\"viesti\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter>";

    assertThat(rules(GoodModels.process().replace(parameter, scripted)))
        .containsExactly("process-script");
    assertThat(
            rules(
                GoodModels.process()
                    .replace(
                        "<bpmn:serviceTask id=\"task_varoita\" camunda:delegateExpression=\"${maaraaikaVaroitus}\"/>",
                        "<bpmn:scriptTask id=\"task_varoita\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>")))
        .contains("process-script");
  }

  @Test
  void listenersAreRefused() {
    String listener =
        "<camunda:executionListener event=\"start\" delegateExpression=\"${suomifiViesti}\"/><camunda:inputOutput>";

    assertThat(
            rules(
                GoodModels.process()
                    .replaceFirst("<camunda:inputOutput>", Matcher.quoteReplacement(listener))))
        .contains("process-listener");
  }

  @Test
  void undrawnStepsAreRefused() {
    String source = GoodModels.process().replaceAll("(?m)^.*bpmnElement=\"call_jatko\".*$\n", "");

    assertThat(Checking.problems(ModelKind.PROCESS, "hyva-malli", source))
        .extracting(Problem::rule, Problem::element)
        .containsExactly(tuple("process-drawing", "call_jatko"));
  }

  @Test
  void stepsOffThePathAreRefused() {
    String looped =
        GoodModels.process()
            .replace(
                "sourceRef=\"call_jatko\" targetRef=\"end_valmis\"",
                "sourceRef=\"call_jatko\" targetRef=\"timer_odota\"");

    assertThat(rules(looped)).contains("process-endless", "process-unreachable");
  }

  @Test
  void unsupportedStepsAreRefused() {
    assertThat(
            rules(
                GoodModels.process()
                    .replace(
                        "<bpmn:endEvent id=\"end_varoitettu\"/>",
                        "<bpmn:endEvent id=\"end_varoitettu\"><bpmn:compensateEventDefinition id=\"peruutus\"/></bpmn:endEvent>")))
        .contains("process-element");
    assertThat(
            rules(
                GoodModels.process()
                    .replaceFirst(
                        "<bpmn:serviceTask id=\"task_varoita\"[^>]*/>",
                        "<bpmn:manualTask id=\"task_varoita\"/>")))
        .contains("process-task-type", "deadline-unheard");
  }

  @Test
  void warningsDoNotStopARelease() {
    String source = GoodModels.process().replace("flow_loppu", "Flow_0x1y2z3");

    assertThat(Checking.problems(ModelKind.PROCESS, "hyva-malli", source))
        .extracting(Problem::rule, Problem::stopsRelease)
        .containsExactly(tuple("process-ids", false));
  }

  @Test
  void calledModelsMayTakeTheRoleFromTheirCallers() {
    String name = "<camunda:property name=\"nimi.sv\" value=\"Bra modell\"/>";
    String given = "<camunda:property name=\"roolimuuttujat\" value=\"tekija\"/>";
    String called = "<camunda:property name=\"aloitus\" value=\"kutsuttuna\"/>";
    String source =
        GoodModels.process().replace(KYSY_GROUPS, "camunda:candidateGroups=\"${tekija}\"");

    assertThat(rules(source.replace(name, name + called + given))).isEmpty();
    assertThat(rules(source.replace(name, name + given))).containsExactly("process-role-variable");
  }

  private static List<String> rules(String source) {
    return Checking.rules(ModelKind.PROCESS, "hyva-malli", source);
  }
}
