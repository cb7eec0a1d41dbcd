package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Steps of the main job through the API, each as the user whose step it is. */
public final class Polku {

  public static final String CASEWORKER = "omavalmentaja";
  public static final String INTEGRATION_EXPERT = "kotoasiantuntija";
  public static final String SUPERVISOR = "esihenkilo";
  public static final String PROCESS_OWNER = "prosessinomistaja";
  public static final String PROGRAM = "integraatio";

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  private final Api api;

  public Polku(int port) {
    this.api = new Api(port);
  }

  public Api api() {
    return api;
  }

  /** Today by the application's clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), FINLAND);
  }

  public Instant now() {
    return Instant.parse(advance("PT1S").path("now").textValue());
  }

  /** Moves the clock; comes back when everything due by then has been done. */
  public JsonNode advance(String amount) {
    JsonNode clock = api.post(PROGRAM, "/sandbox/clock", Map.of("advance", amount)).as(200);
    assertThat(clock.path("idle").asBoolean()).as("all due work done: %s", clock).isTrue();
    return clock;
  }

  public void fail(String system, String fault, int times) {
    api.post(PROGRAM, "/sandbox/faults", Map.of("system", system, "fault", fault, "times", times))
        .as(201);
  }

  /** Starts a job search; comes back when what then falls due at once has been done. */
  public String start(JobSearchMessage search) {
    String caseId =
        api.post(PROGRAM, "/api/v1/job-searches", search.fields())
            .as(201)
            .path("caseId")
            .textValue();
    advance("PT1S");
    return caseId;
  }

  public JsonNode caseFile(String caseId) {
    return api.get(SUPERVISOR, "/api/v1/cases/" + caseId).as(200);
  }

  public String serviceLine(String caseId) {
    return caseFile(caseId).path("serviceLine").asText();
  }

  /** Keys of a case's open tasks, in order. */
  public List<String> openTasks(String caseId) {
    return texts(caseFile(caseId).path("openTasks"), "key");
  }

  /** A user's task in the list, or missing when the list does not show it to the user. */
  public JsonNode listed(String user, String caseId, String key) {
    String path = "/api/v1/tasks?limit=200&q=" + caseId;
    return stream(api.get(user, path).as(200).path("items"))
        .filter(task -> task.path("key").asText().equals(key))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** Finds the task in the user's list, claims it, opens its form and completes it. */
  public Polku complete(String user, String caseId, String key, Map<String, Object> answers) {
    JsonNode task = listed(user, caseId, key);
    assertThat(task.isObject()).as("%s sees %s among %s", user, key, openTasks(caseId)).isTrue();
    String path = "/api/v1/tasks/" + task.path("taskId").asText();
    api.post(user, path + "/claim").as(204);
    List<String> asked = keys(api.get(user, path + "/form").as(200).path("schema"));
    assertThat(asked).as("fields of the form of %s", key).containsAll(answers.keySet());
    api.post(user, path + "/complete", Map.of("data", answers)).as(204);
    advance("PT1S");
    return this;
  }

  public JsonNode registerEntries(String caseId) {
    return api.get(PROGRAM, "/sandbox/customer-register/" + caseId).as(200);
  }

  /** What a simulated system was told of the case, oldest first. */
  public List<JsonNode> acts(String system, String caseId) {
    return stream(api.get(PROGRAM, "/sandbox/acts/" + system).as(200))
        .filter(act -> act.path("issue").asText().equals(caseId))
        .toList();
  }

  /** Messages that Suomi.fi has received for a person. */
  public List<JsonNode> messagesTo(String identityCode) {
    return stream(api.get(PROGRAM, "/sandbox/messages").as(200))
        .filter(message -> message.path("recipient").asText().equals(identityCode))
        .toList();
  }

  /** The latest decision by a table in a case, or missing. */
  public JsonNode decision(String caseId, String table) {
    List<JsonNode> taken =
        stream(caseFile(caseId).path("decisions"))
            .filter(decision -> decision.path("decision").asText().equals(table))
            .toList();
    assertThat(taken).as("decisions by %s", table).isNotEmpty();
    return taken.get(taken.size() - 1);
  }

  public List<String> timeline(String caseId) {
    return texts(caseFile(caseId).path("timeline"), "kind");
  }

  public static List<String> texts(JsonNode items, String field) {
    return stream(items).map(item -> item.path(field).asText()).toList();
  }

  public static Stream<JsonNode> stream(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false);
  }

  private static List<String> keys(JsonNode part) {
    List<String> keys = new ArrayList<>();
    for (JsonNode component : part.path("components")) {
      if (component.has("key")) {
        keys.add(component.path("key").asText());
      }
      keys.addAll(keys(component));
    }
    return keys;
  }
}
