package fi.polku.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.springframework.stereotype.Component;

/** A bare decision engine: what is tried out leaves no trace. */
@Component
public class CamundaTableTrials implements TableTrials {

  private static final ThreadLocal<Set<String>> MATCHED = ThreadLocal.withInitial(HashSet::new);

  private final DmnEngine engine;

  public CamundaTableTrials() {
    var configuration = new DefaultDmnEngineConfiguration();
    configuration.getCustomPostDecisionTableEvaluationListeners().add(CamundaTableTrials::keep);
    engine = configuration.buildEngine();
  }

  private static void keep(DmnDecisionTableEvaluationEvent evaluated) {
    evaluated.getMatchingRules().stream()
        .map(DmnEvaluatedDecisionRule::getId)
        .forEach(MATCHED.get()::add);
  }

  @Override
  public Trial of(String source, String decision) {
    try {
      var text = new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
      return new Tried(engine.parseDecision(decision, text));
    } catch (DmnEngineException reason) {
      throw new TableTrialException(reason);
    }
  }

  private final class Tried implements Trial {

    private final Set<String> rules = new HashSet<>();
    private final DmnDecision table;

    private Tried(DmnDecision table) {
      this.table = table;
    }

    @Override
    public List<Map<String, Object>> answers(Map<String, Object> facts) {
      try {
        List<Map<String, Object>> answers =
            engine.evaluateDecisionTable(table, facts).getResultList();
        rules.addAll(MATCHED.get());
        return answers;
      } catch (DmnEngineException | FeelException reason) {
        throw new TableTrialException(reason);
      } finally {
        MATCHED.remove();
      }
    }

    @Override
    public Set<String> matched() {
      return Set.copyOf(rules);
    }
  }
}
