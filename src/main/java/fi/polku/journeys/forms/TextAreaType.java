package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text of many lines. */
final class TextAreaType implements FieldType {

  @Override
  public String name() {
    return "textarea";
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    return FieldText.read(field, given, true, FieldText.LONGEST);
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return FieldText.unsupported(field);
  }
}
