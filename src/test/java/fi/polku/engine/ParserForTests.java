package fi.polku.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The real parser over a bare engine, for tests that need no application. */
public final class ParserForTests {

  private ParserForTests() {}

  public static ModelParser create() {
    var engine = (ProcessEngineConfigurationImpl) new StandaloneInMemProcessEngineConfiguration();
    engine.setJdbcUrl("jdbc:h2:mem:parser-for-tests");
    engine.setJobExecutorActivate(false);
    engine.setProcessEngineName("parser-for-tests");
    engine.buildProcessEngine();
    return new CamundaModelParser(engine);
  }
}
