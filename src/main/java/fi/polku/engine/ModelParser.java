package fi.polku.engine;

import java.util.Optional;

/** Asks the engine whether it understands a text, without deploying it. */
public interface ModelParser {

  /** Why the engine cannot read a BPMN model, in its own words. */
  Optional<String> processProblem(String source);

  /** Why the engine cannot read a DMN model, in its own words. */
  Optional<String> decisionProblem(String source);

  /** Why a text is no FEEL expression. */
  Optional<String> expressionProblem(String feel);

  /** Why a text is no FEEL unary test, as in an input cell of a table. */
  Optional<String> unaryTestProblem(String feel);
}
