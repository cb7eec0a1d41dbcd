package fi.polku.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Sequence flows between steps that were visited. The engine keeps no history of flows: of a step's
 * incoming flows, the one whose source was visited last before it was taken.
 */
final class TakenFlows {

  private TakenFlows() {}

  /**
   * @param visits element ids in the order they were entered, repeats included
   */
  static Set<String> of(BpmnModelInstance model, List<String> visits) {
    Map<String, List<SequenceFlow>> incoming =
        model.getModelElementsByType(SequenceFlow.class).stream()
            .collect(Collectors.groupingBy(flow -> flow.getTarget().getId()));
    Map<String, Integer> lastVisit = new HashMap<>();
    Set<String> flows = new LinkedHashSet<>();
    for (int i = 0; i < visits.size(); i++) {
      into(incoming.getOrDefault(visits.get(i), List.of()), lastVisit)
          .ifPresent(flow -> flows.add(flow.getId()));
      lastVisit.put(visits.get(i), i);
    }
    return flows;
  }

  private static Optional<SequenceFlow> into(
      List<SequenceFlow> incoming, Map<String, Integer> lastVisit) {
    return incoming.stream()
        .filter(flow -> lastVisit.containsKey(flow.getSource().getId()))
        .max(Comparator.comparing(flow -> lastVisit.getOrDefault(flow.getSource().getId(), -1)));
  }
}
