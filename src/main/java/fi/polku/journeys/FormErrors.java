package fi.polku.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the form in the browser what the server refused, as the API tells it to programs. */
@Component
public class FormErrors {

  private final MessageSource messages;
  private final ObjectMapper json;

  FormErrors(MessageSource messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** JSON {@code {"errors": [{"field", "code", "message"}]}}. */
  public String of(InvalidInputException refusal, Locale locale) {
    List<Map<String, String>> errors =
        refusal.problems().stream().map(problem -> of(problem, locale)).toList();
    try {
      return json.writeValueAsString(Map.of("errors", errors));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Map<String, String> of(FieldProblem problem, Locale locale) {
    String message =
        messages.getMessage(
            "error." + problem.code(), problem.arguments().toArray(), problem.code(), locale);
    return Map.of(
        "field", problem.field(), "code", problem.code(), "message", String.valueOf(message));
  }
}
