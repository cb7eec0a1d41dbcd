package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One OpenAPI file: which bodies its paths take. */
final class Contract {

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  /** Formats such as date and uuid are rules here, not remarks. */
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<String, JsonSchema> bodies = new HashMap<>();

  Contract(JsonNode openApi) {
    openApi
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            keep(
                                openApi, path.getKey(), operation.getKey(), operation.getValue())));
  }

  private void keep(JsonNode openApi, String path, String method, JsonNode operation) {
    JsonNode schema =
        operation.path("requestBody").path("content").path("application/json").path("schema");
    if (schema.isMissingNode()) {
      return;
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.setAll((ObjectNode) schema.deepCopy());
    root.set("components", openApi.path("components"));
    bodies.put(method + " " + path, SCHEMAS.getSchema(root, STRICT));
  }

  boolean hasCollection(String collection) {
    return bodies.containsKey(act(collection));
  }

  boolean hasQuestion(String question) {
    return bodies.containsKey(question(question));
  }

  /** The code of the first thing that is wrong with an act, or nothing. */
  Optional<String> refusalOfAct(String collection, JsonNode body) {
    return refusal(act(collection), body);
  }

  /** The code of the first thing that is wrong with a question, or nothing. */
  Optional<String> refusalOfQuestion(String question, JsonNode body) {
    return refusal(question(question), body);
  }

  private Optional<String> refusal(String operation, JsonNode body) {
    JsonSchema schema = bodies.get(operation);
    return schema == null
        ? Optional.of("unknown-operation")
        : schema.validate(body).stream().map(Contract::code).min(Comparator.naturalOrder());
  }

  private static String code(ValidationMessage wrong) {
    if (wrong.getType().equals("additionalProperties")) {
      return "unknown-field";
    }
    String place = wrong.getProperty();
    if (place == null) {
      int depth = wrong.getInstanceLocation().getNameCount();
      place = depth == 0 ? "body" : wrong.getInstanceLocation().getName(depth - 1);
    }
    return "invalid-" + place;
  }

  private static String act(String collection) {
    return "put /v1/" + collection + "/{externalId}";
  }

  private static String question(String question) {
    return "post /v1/" + question;
  }
}
