package fi.polku.journeys.forms;

import fi.polku.shared.InvalidValueException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tick; one that is required must be set. */
final class CheckboxType implements FieldType {

  @Override
  public String name() {
    return "checkbox";
  }

  @Override
  public boolean isEmpty(@Nullable Object given) {
    return given == null || Boolean.FALSE.equals(given);
  }

  @Override
  public Object emptyValue() {
    return false;
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    if (given instanceof Boolean) {
      return given;
    }
    throw new InvalidValueException("invalid-type");
  }
}
