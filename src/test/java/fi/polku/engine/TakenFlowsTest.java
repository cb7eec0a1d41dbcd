package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class TakenFlowsTest {

  /** start → question → (long way → ) join → end, and from the join back to the question. */
  private static final BpmnModelInstance MODEL =
      Bpmn.createExecutableProcess("p")
          .startEvent("start")
          .sequenceFlowId("begin")
          .exclusiveGateway("question")
          .sequenceFlowId("longWay")
          .userTask("task")
          .sequenceFlowId("arrive")
          .exclusiveGateway("join")
          .sequenceFlowId("finish")
          .endEvent("end")
          .moveToNode("question")
          .sequenceFlowId("shortcut")
          .connectTo("join")
          .moveToNode("join")
          .sequenceFlowId("again")
          .connectTo("question")
          .done();

  @Test
  void leavesOutTheBranchNotTaken() {
    assertThat(TakenFlows.of(MODEL, List.of("start", "question", "task", "join", "end")))
        .containsExactly("begin", "longWay", "arrive", "finish");
    assertThat(TakenFlows.of(MODEL, List.of("start", "question", "join", "end")))
        .containsExactly("begin", "shortcut", "finish");
  }

  @Test
  void followsALoop() {
    assertThat(
            TakenFlows.of(MODEL, List.of("start", "question", "join", "question", "task", "join")))
        .containsExactly("begin", "shortcut", "again", "longWay", "arrive");
  }

  @Test
  void passesOverStepsTheModelDoesNotHave() {
    assertThat(TakenFlows.of(MODEL, List.of("start", "body#multiInstanceBody", "question")))
        .containsExactly("begin");
  }
}
