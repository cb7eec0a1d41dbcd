package fi.polku.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** A cost year driven through the models; many of its steps are at work for each of many. */
final class TestedYear {

  private final ModelEngine models;
  private final String matter = "kustannusvuosi:porvoo:" + UUID.randomUUID();

  private TestedYear(ModelEngine models) {
    this.models = models;
  }

  static TestedYear start(ModelEngine models, String process, Map<String, Object> facts) {
    TestedYear year = new TestedYear(models);
    Map<String, Object> variables = new HashMap<>(facts);
    variables.put("alue", "porvoo");
    variables.put("vuosi", 2026);
    variables.put("vuosiPaattyi", "2027-01-01");
    models.engine().getRuntimeService().startProcessInstanceByKey(process, year.matter, variables);
    return year;
  }

  /** Lets all processes of the year know a fact. */
  TestedYear knowing(String name, Object value) {
    instances().stream()
        .filter(instance -> instance.getEndTime() == null)
        .forEach(
            instance ->
                models.engine().getRuntimeService().setVariable(instance.getId(), name, value));
    return this;
  }

  /** How many open tasks there are of each key. */
  Map<String, Long> open() {
    return tasks().stream()
        .collect(groupingBy(Task::getTaskDefinitionKey, TreeMap::new, counting()));
  }

  /** Completes all open tasks of the key in the same way. */
  TestedYear answer(String key, Map<String, Object> answers) {
    List<Task> tasks =
        tasks().stream().filter(task -> task.getTaskDefinitionKey().equals(key)).toList();
    assertThat(tasks).as("%s among %s", key, open()).isNotEmpty();
    tasks.forEach(task -> models.engine().getTaskService().complete(task.getId(), answers));
    return this;
  }

  Task anyTask(String key) {
    return tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Lets all timers and background steps at a step run now. */
  TestedYear due(String step) {
    List<Job> jobs = jobs().stream().filter(job -> step.equals(activity(job))).toList();
    assertThat(jobs).as("jobs at %s", step).isNotEmpty();
    jobs.forEach(job -> models.engine().getManagementService().executeJob(job.getId()));
    return this;
  }

  List<String> waitingAt() {
    return jobs().stream().map(this::activity).toList();
  }

  boolean awaits(String message) {
    return !waiting(message).isEmpty();
  }

  TestedYear message(String message) {
    waiting(message)
        .forEach(
            execution ->
                models
                    .engine()
                    .getRuntimeService()
                    .messageEventReceived(message, execution.getId()));
    return this;
  }

  TreeSet<String> passed() {
    return instances().stream()
        .flatMap(
            instance ->
                models
                    .engine()
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .stream())
        .map(visit -> visit.getActivityId())
        .collect(toCollection(TreeSet::new));
  }

  boolean ended() {
    return instances().stream().allMatch(instance -> instance.getEndTime() != null);
  }

  private List<Execution> waiting(String message) {
    return models
        .engine()
        .getRuntimeService()
        .createExecutionQuery()
        .processInstanceBusinessKey(matter)
        .messageEventSubscriptionName(message)
        .list();
  }

  private List<Task> tasks() {
    return models
        .engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(matter)
        .list();
  }

  private List<Job> jobs() {
    return instances().stream()
        .flatMap(
            instance ->
                models
                    .engine()
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .stream())
        .toList();
  }

  private String activity(Job job) {
    return models
        .engine()
        .getManagementService()
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId()
        .replace("#multiInstanceBody", "");
  }

  private List<HistoricProcessInstance> instances() {
    return models
        .engine()
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(matter)
        .list();
  }
}
