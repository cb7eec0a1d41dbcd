package fi.polku.engine;

import camundajar.impl.scala.util.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

@Component
class CamundaModelParser implements ModelParser {

  private final ProcessEngineConfigurationImpl engine;
  private final FeelEngine feel = new FeelEngine.Builder().build();

  CamundaModelParser(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public Optional<String> processProblem(String source) {
    return inEngine(
        () ->
            new BpmnParser(engine.getExpressionManager(), engine.getBpmnParseFactory())
                .createParse()
                .sourceString(source)
                .deployment(new DeploymentEntity())
                .execute());
  }

  @Override
  public Optional<String> decisionProblem(String source) {
    return inEngine(
        () ->
            engine
                .getDmnEngineConfiguration()
                .getTransformer()
                .createTransform()
                .modelInstance(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)))
                .transformDecisions());
  }

  private Optional<String> inEngine(Runnable parse) {
    Command<Optional<String>> command =
        context -> {
          try {
            parse.run();
            return Optional.empty();
          } catch (ParseException problems) {
            return Optional.of(words(problems));
          } catch (ProcessEngineException | DmnEngineException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
          }
        };
    return engine.getCommandExecutorTxRequired().execute(command);
  }

  private static String words(ParseException problems) {
    return problems.getResorceReports().stream()
        .flatMap(report -> report.getErrors().stream())
        .map(problem -> String.valueOf(problem.getMessage()))
        .findFirst()
        .orElseGet(() -> String.valueOf(problems.getMessage()));
  }

  @Override
  public Optional<String> expressionProblem(String text) {
    return problem(feel.parseExpression(text));
  }

  @Override
  public Optional<String> unaryTestProblem(String text) {
    return problem(feel.parseUnaryTests(text));
  }

  private static Optional<String> problem(Either<FeelEngine.Failure, ParsedExpression> parsed) {
    return parsed.isLeft()
        ? Optional.of(parsed.left().toOption().get().message())
        : Optional.empty();
  }
}
