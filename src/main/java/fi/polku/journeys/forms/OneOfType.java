package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the values of a list.
 *
 * @param name {@code radio}, all in sight, or {@code select}, unfolded
 */
record OneOfType(String name) implements FieldType {

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    return Options.choose(field, given, variables);
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return Options.unsupported(field);
  }
}
