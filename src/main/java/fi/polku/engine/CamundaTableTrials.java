package fi.polku.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.springframework.stereotype.Component;

/** A bare decision engine: what is tried out leaves no trace. */
@Component
public class CamundaTableTrials implements TableTrials {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Override
  public Trial of(String source, String decision) {
    try {
      var text = new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
      DmnDecision table = engine.parseDecision(decision, text);
      return facts -> {
        try {
          return engine.evaluateDecisionTable(table, facts).getResultList();
        } catch (DmnEngineException reason) {
          throw new TableTrialException(reason);
        }
      };
    } catch (DmnEngineException reason) {
      throw new TableTrialException(reason);
    }
  }
}
