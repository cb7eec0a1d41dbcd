package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One case driven through the models by what people answer and which timers come due. */
final class TestedCase {

  static final String STARTED_ON = "2026-03-02";

  private final ModelEngine models;
  private final String caseId = UUID.randomUUID().toString();

  private TestedCase(ModelEngine models) {
    this.models = models;
  }

  /** Starts a process with the facts of an ordinary online job search, changed by {@code facts}. */
  static TestedCase start(ModelEngine models, String process, Map<String, Object> facts) {
    TestedCase tested = new TestedCase(models);
    Map<String, Object> variables = ordinary(tested.caseId);
    variables.putAll(facts);
    models
        .engine()
        .getRuntimeService()
        .startProcessInstanceByKey(process, tested.caseId, variables);
    return tested;
  }

  /** Starts the customership of a job seeker, whose personal data has come. */
  static TestedCase customership(ModelEngine models, Map<String, Object> facts) {
    return start(models, "tyonhakijan-asiakkuus", facts).due("task_hae_henkilotiedot");
  }

  private static Map<String, Object> ordinary(String caseId) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tapausId", caseId);
    facts.put("kunta", "638");
    facts.put("alue", "porvoo");
    facts.put("asiointikieli", "fi");
    facts.put("kanava", "VERKKO");
    facts.put("tyonhakuAlkoi", STARTED_ON);
    facts.put("palvelutarveAlkoi", STARTED_ON);
    facts.put("muutoksenLaji", null);
    facts.put("muutosAlkaa", null);
    facts.put("maahanmuuttaja", false);
    facts.put("ensimmainenLupaAlkaen", null);
    facts.put("lupatyyppi", null);
    facts.put("tulkkauskieli", null);
    facts.put("terveystarkastus", "EI_TARVETTA");
    facts.put("paattymisenSyy", null);
    return facts;
  }

  /** Completes the open task of this key with form answers. */
  TestedCase answer(String taskKey, Map<String, Object> answers) {
    Task task = task(taskKey);
    models.engine().getTaskService().complete(task.getId(), answers);
    return this;
  }

  Task task(String taskKey) {
    List<Task> tasks =
        models
            .engine()
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseId)
            .taskDefinitionKey(taskKey)
            .list();
    assertThat(tasks).as("open %s among %s", taskKey, openTasks()).hasSize(1);
    return tasks.get(0);
  }

  /** Roles whose list has the open task of this key. */
  Set<String> candidates(String taskKey) {
    return models.engine().getTaskService().getIdentityLinksForTask(task(taskKey).getId()).stream()
        .map(IdentityLink::getGroupId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> openTasks() {
    return models
        .engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseId)
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lets the timer or the remote call at this step run now. */
  TestedCase due(String step) {
    List<Job> jobs = jobs(step);
    assertThat(jobs).as("jobs at %s", step).hasSize(1);
    models.engine().getManagementService().executeJob(jobs.get(0).getId());
    return this;
  }

  /** As {@link #due}, if the case has come to the step. */
  TestedCase ifDue(String step) {
    return jobs(step).isEmpty() ? this : due(step);
  }

  private List<Job> jobs(String step) {
    return instances().stream()
        .flatMap(
            instance ->
                models
                    .engine()
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(step)
                    .list()
                    .stream())
        .toList();
  }

  TestedCase message(String name) {
    return message(name, Map.of());
  }

  TestedCase message(String name, Map<String, Object> variables) {
    models
        .engine()
        .getRuntimeService()
        .createMessageCorrelation(name)
        .processInstanceBusinessKey(caseId)
        .setVariables(variables)
        .correlate();
    return this;
  }

  /** Steps passed in any process of the case. */
  Set<String> passed() {
    Set<String> steps = new TreeSet<>();
    for (HistoricProcessInstance instance : instances()) {
      models
          .engine()
          .getHistoryService()
          .createHistoricActivityInstanceQuery()
          .processInstanceId(instance.getId())
          .list()
          .forEach(visit -> steps.add(visit.getActivityId()));
    }
    return steps;
  }

  boolean ended() {
    return instances().stream().allMatch(instance -> instance.getEndTime() != null);
  }

  /** A variable as the innermost running process of the case knows it, else as the case's first. */
  Object fact(String name) {
    List<HistoricProcessInstance> all = instances();
    return all.stream()
        .sorted(Comparator.comparing(TestedCase::over).thenComparing(at -> -depth(at, all)))
        .map(instance -> variable(instance, name))
        .flatMap(Optional::stream)
        .findFirst()
        .map(HistoricVariableInstance::getValue)
        .orElse(null);
  }

  private static boolean over(HistoricProcessInstance instance) {
    return instance.getEndTime() != null && !isFirst(instance);
  }

  private static int depth(HistoricProcessInstance of, List<HistoricProcessInstance> all) {
    return all.stream()
        .filter(caller -> caller.getId().equals(of.getSuperProcessInstanceId()))
        .mapToInt(caller -> 1 + depth(caller, all))
        .findFirst()
        .orElse(0);
  }

  private static boolean isFirst(HistoricProcessInstance instance) {
    return instance.getSuperProcessInstanceId() == null;
  }

  private Optional<HistoricVariableInstance> variable(
      HistoricProcessInstance instance, String name) {
    return Optional.ofNullable(
        models
            .engine()
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance.getId())
            .activityInstanceIdIn(instance.getId())
            .variableName(name)
            .singleResult());
  }

  private List<HistoricProcessInstance> instances() {
    return models
        .engine()
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId)
        .list();
  }
}
