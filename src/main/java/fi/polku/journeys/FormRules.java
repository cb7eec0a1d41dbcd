package fi.polku.journeys;

import fi.polku.shared.FieldProblem;
import java.util.List;

/** Whether the server can check what a form asks; asked before a form is released. */
public interface FormRules {

  /**
   * What in the form could not be checked on the server, by component; empty when all of it can.
   *
   * @param schema form-js JSON
   */
  List<FieldProblem> problems(String schema);
}
