package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a few values, all in sight. */
final class RadioType implements FieldType {

  @Override
  public String name() {
    return "radio";
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    return Options.choose(field, given, variables);
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return Options.unsupported(field);
  }
}
