package fi.polku.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ApplicationEventPublisher;

/** Settings of the engine; what is off here stays off whatever a model says. */
class EnginePlugin extends AbstractProcessEnginePlugin {

  /** Waits between the attempts of a remote call before it becomes an incident. */
  static final String RETRIES = "PT10S,PT1M,PT10M,PT1H";

  private final ModelBeans beans;
  private final ApplicationEventPublisher events;

  private final boolean sandbox;

  /**
   * @param sandbox whether past cases may be played, see {@link PlayedTime}
   */
  EnginePlugin(ModelBeans beans, ApplicationEventPublisher events, boolean sandbox) {
    this.beans = beans;
    this.events = events;
    this.sandbox = sandbox;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    harden(engine);
    tune(engine);
    if (sandbox) {
      leavePlayedJobsAlone(engine);
    }
    engine.setBeans(beans.asMap());
    engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    engine.setEnforceHistoryTimeToLive(true);
    engine.setHistoryCleanupBatchWindowStartTime("01:00");
    engine.setHistoryCleanupBatchWindowEndTime("05:00");
    engine.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
    engine.setFailedJobRetryTimeCycle(RETRIES);
    engine.setDefaultNumberOfRetries(RETRIES.split(",").length + 1);
    holdJobs(engine);
    List<BpmnParseListener> listeners = new ArrayList<>();
    listeners.add(new ModelParseListener(events));
    engine.setCustomPostBPMNParseListeners(listeners);
    engine.setDmnEngineConfiguration(decisions());
  }

  private void holdJobs(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(new JobRetries(events));
    engine.setCustomSessionFactories(List.of(new HeldJobManager.Factory(events)));
    // what becomes of a failed job, JobRetry logs: a job that waits is no news at each attempt
    engine.setEnableReducedJobExceptionLogging(true);
    engine.setEnableCmdExceptionLogging(false);
  }

  private DefaultDmnEngineConfiguration decisions() {
    DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(QuickFeel::new);
    decisions.getCustomPostDecisionTableEvaluationListeners().add(new DecisionListener(events));
    return decisions;
  }

  private static void leavePlayedJobsAlone(ProcessEngineConfigurationImpl engine) {
    engine.setJobPriorityProvider(new PlayedPriority());
    engine.setJobExecutorAcquireByPriority(true);
    engine.setJobExecutorPriorityRangeMin(PlayedPriority.ORDINARY);
  }

  private static void harden(ProcessEngineConfigurationImpl engine) {
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    // what a cancelled step would have told is not there to be told
    engine.setSkipOutputMappingOnCanceledActivities(true);
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setDbIdentityUsed(false);
    engine.setAuthorizationEnabled(false);
    engine.setQueryMaxResultsLimit(2000);
  }

  private static void tune(ProcessEngineConfigurationImpl engine) {
    engine.setJobExecutorAcquireByDueDate(true);
    engine.setEnsureJobDueDateNotNull(true);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
    JobExecutor executor = engine.getJobExecutor();
    if (executor != null) {
      executor.setMaxJobsPerAcquisition(32);
      executor.setWaitTimeInMillis(1_000);
      executor.setMaxWait(5_000);
      executor.setBackoffTimeInMillis(50);
      executor.setMaxBackoff(250);
    }
  }
}
