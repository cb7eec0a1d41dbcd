package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any number of the values of a list.
 *
 * @param name {@code checklist}, all in sight, or {@code taglist}, found by typing
 */
record ManyOfType(String name) implements FieldType {

  @Override
  public boolean isEmpty(@Nullable Object given) {
    return given == null || given instanceof List<?> values && values.isEmpty();
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    return Options.chooseMany(field, given, variables);
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return Options.unsupported(field);
  }
}
