package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of text. */
final class TextFieldType implements FieldType {

  private static final int LONGEST_LINE = 1000;

  @Override
  public String name() {
    return "textfield";
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    return FieldText.read(field, given, false, LONGEST_LINE);
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return FieldText.unsupported(field);
  }
}
