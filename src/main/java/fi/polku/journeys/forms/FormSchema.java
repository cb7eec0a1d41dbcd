package fi.polku.journeys.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form-js schema with its groups opened into one list, in the order of the form.
 *
 * @param json the whole schema
 */
record FormSchema(JsonNode json, List<FormComponent> components) {

  /** Components that show and ask nothing; some editors give them keys all the same. */
  static final Set<String> DISPLAY =
      Set.of("text", "html", "spacer", "separator", "button", "image");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Fails when the text is not JSON: a deployed form always is. */
  static FormSchema parse(String text) {
    try {
      return of(JSON.readTree(text));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Form schema is not JSON", broken);
    }
  }

  static FormSchema of(JsonNode json) {
    List<FormComponent> components = new ArrayList<>();
    collect(json, List.of(), List.of(), components);
    return new FormSchema(json, List.copyOf(components));
  }

  String id() {
    return json.path("id").asText();
  }

  private static void collect(
      JsonNode parent, List<String> path, List<String> conditions, List<FormComponent> found) {
    for (JsonNode json : parent.path("components")) {
      String hide = json.path("conditional").path("hide").asText("");
      List<String> hiddenWhen = hide.isBlank() ? conditions : joined(conditions, List.of(hide));
      String type = json.path("type").asText();
      String key = json.path(type.equals("group") ? "path" : "key").asText("");
      List<String> own = key.isBlank() ? path : joined(path, List.of(key.split("\\.", -1)));
      boolean holdsData = !key.isBlank() && !type.equals("group") && !DISPLAY.contains(type);
      found.add(new FormComponent(json, holdsData ? own : List.of(), hiddenWhen));
      collect(json, own, hiddenWhen, found);
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
