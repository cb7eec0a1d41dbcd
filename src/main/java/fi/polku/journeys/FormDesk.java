package fi.polku.journeys;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows forms and checks what comes back, whatever they belong to. */
public interface FormDesk {

  /**
   * A form in the reader's language, with those variables only that its fields and texts refer to.
   *
   * @param schema form-js JSON; null when nothing is asked
   */
  ShownForm shown(@Nullable String schema, Map<String, @Nullable Object> variables, Locale locale);

  /**
   * What the process gets of the data: every field that may be filled in, null where it is empty or
   * hidden.
   *
   * @param data by component key, as the form sends it
   * @throws fi.polku.shared.InvalidInputException with every problem of the data
   */
  Map<String, @Nullable Object> accepted(
      @Nullable String schema,
      Map<String, @Nullable Object> data,
      Map<String, @Nullable Object> variables);
}
