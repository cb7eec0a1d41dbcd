package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;

/** Which steps and flows the tests of a class have passed, all together. */
final class ProcessCoverage {

  /** Share of a model's steps and flows that its tests must pass; every step must be passed. */
  private static final double LEAST = 0.95;

  private final DefaultCollector collector =
      new DefaultCollector(new ExecutionContextModelProvider());

  /** From now on what is passed counts for the tests that cover these processes. */
  void collectFor(List<String> processes) {
    String id = String.join(",", processes);
    if (!collector.getSuites().containsKey(id)) {
      collector.createSuite(new Suite(id, id));
      collector.createRun(new Run(id, id), id);
    }
    collector.activateSuite(id);
    collector.activateRun(id);
  }

  void prepare(ProcessEngineConfigurationImpl configuration) {
    ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
  }

  void listenTo(ProcessEngine engine) {
    new ProcessEngineAdapter(engine, collector).initializeListeners();
  }

  /** Fails with the steps and flows that no test has passed. */
  void verify(ProcessEngine engine, List<String> processes) {
    Suite suite = collector.getSuites().get(String.join(",", processes));
    Map<String, Set<String>> missing = new TreeMap<>();
    for (String process : processes) {
      BpmnModelInstance model = model(engine, process);
      Set<String> passed =
          suite.getEvents(process).stream()
              .map(Event::getDefinitionKey)
              .collect(Collectors.toSet());
      Set<String> steps = notPassed(model, FlowNode.class, passed);
      Set<String> flows = notPassed(model, SequenceFlow.class, passed);
      double share = 1 - (double) (steps.size() + flows.size()) / elements(model);
      if (!steps.isEmpty() || share < LEAST) {
        flows.addAll(steps);
        missing.put(process, flows);
      }
    }
    assertThat(missing).as("steps and flows that no test has passed").isEmpty();
  }

  private static long elements(BpmnModelInstance model) {
    return Stream.of(FlowNode.class, SequenceFlow.class)
        .mapToLong(type -> model.getModelElementsByType(type).size())
        .sum();
  }

  private static Set<String> notPassed(
      BpmnModelInstance model, Class<? extends FlowElement> type, Set<String> passed) {
    return model.getModelElementsByType(type).stream()
        .map(FlowElement::getId)
        .filter(id -> !passed.contains(id))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static BpmnModelInstance model(ProcessEngine engine, String process) {
    return engine
        .getRepositoryService()
        .getBpmnModelInstance(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .singleResult()
                .getId());
  }
}
