package fi.polku.journeys.forms;

import fi.polku.engine.Feel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which components a form hides from its reader, by their conditions over data and variables. */
@Component
class HiddenFields {

  private final Feel feel;

  HiddenFields(Feel feel) {
    this.feel = feel;
  }

  /**
   * Ids of the hidden components. What a hidden component holds hides and shows nothing, so the
   * conditions are asked again until the answer stays.
   */
  Set<String> of(
      FormSchema schema,
      Map<String, @Nullable Object> data,
      Map<String, @Nullable Object> variables) {
    Set<String> hidden = Set.of();
    for (int round = 0; round <= schema.components().size(); round++) {
      Set<String> next = hiddenNow(schema, facts(schema, data, variables, hidden));
      if (next.equals(hidden)) {
        break;
      }
      hidden = next;
    }
    return hidden;
  }

  /** Whether a setting that is true, false or a FEEL condition holds. */
  boolean holds(FormComponent component, String setting, Map<String, @Nullable Object> facts) {
    String value = component.json().path(setting).asText("");
    return value.startsWith("=") ? feel.holds(value, facts) : Boolean.parseBoolean(value);
  }

  private Set<String> hiddenNow(FormSchema schema, Map<String, @Nullable Object> facts) {
    Map<String, Boolean> answers = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (FormComponent component : schema.components()) {
      for (String condition : component.hiddenWhen()) {
        if (answers.computeIfAbsent(condition, asked -> feel.holds(asked, facts))) {
          hidden.add(component.id());
        }
      }
    }
    return hidden;
  }

  /** What conditions see: the process's variables, over them what the form holds. */
  private static Map<String, @Nullable Object> facts(
      FormSchema schema,
      Map<String, @Nullable Object> data,
      Map<String, @Nullable Object> variables,
      Set<String> hidden) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    FormReferences.of(schema).forEach(name -> facts.put(name, null));
    facts.putAll(variables);
    SubmittedData submitted = new SubmittedData(data);
    for (FormComponent component : schema.components()) {
      if (!component.path().isEmpty() && !hidden.contains(component.id())) {
        SubmittedData.put(facts, component.path(), submitted.at(component.path()));
      }
    }
    return facts;
  }
}
