package fi.polku.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

@Component
class ScalaFeel implements Feel {

  private final FeelEngine engine = new QuickFeel();

  @Override
  public boolean holds(String expression, Map<String, Object> variables) {
    String feel = expression.startsWith("=") ? expression.substring(1) : expression;
    Object result =
        engine.evaluateSimpleExpression(feel, Variables.fromMap(variables).asVariableContext());
    return Boolean.TRUE.equals(result);
  }
}
