package fi.polku.modelling.web.modeler;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as Camunda's REST API tells it and Camunda Modeler shows it.
 *
 * @param type name of the exception Camunda would have thrown
 * @param details by file name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeploymentRefusal(
    String type, String message, @Nullable Integer code, @Nullable Map<String, Report> details) {

  /** What is wrong in one file. */
  record Report(List<Place> errors, List<Place> warnings) {}

  /** One problem; line and column from 1, or 0 when the place is not known. */
  record Place(
      String message,
      int line,
      int column,
      @Nullable String mainElementId,
      List<String> elementIds) {}

  static DeploymentRefusal request(String message) {
    return new DeploymentRefusal("InvalidRequestException", message, null, null);
  }

  static DeploymentRefusal parse(String message, Map<String, Report> details) {
    return new DeploymentRefusal("ParseException", message, 0, details);
  }
}
