package fi.polku.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as its reader sees it.
 *
 * @param formId null when the task has no form and is completed without data
 * @param schema form-js schema in the reader's language, null when there is no form
 * @param data what the fields and texts of the form show
 */
public record ShownForm(
    @Nullable String formId, @Nullable JsonNode schema, Map<String, @Nullable Object> data) {

  public ShownForm {
    data = Collections.unmodifiableMap(new HashMap<>(data));
  }
}
