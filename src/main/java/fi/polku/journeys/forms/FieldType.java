package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one type of form component accepts its value. */
interface FieldType {

  /** The type's name in form-js schemas. */
  String name();

  /** Whether what was sent means that nothing was filled in. */
  default boolean isEmpty(@Nullable Object given) {
    return given == null || given instanceof String text && text.isBlank();
  }

  /** What the process gets when nothing was filled in. */
  default @Nullable Object emptyValue() {
    return null;
  }

  /**
   * The value as the process gets it.
   *
   * @param given not empty, in the sense of {@link #isEmpty(Object)}
   * @param variables what the process knows, for options that come from it
   * @throws fi.polku.shared.InvalidValueException if the component does not allow it
   */
  Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables);

  /** Settings of the component that this type cannot check. */
  default List<FieldProblem> unsupported(FormComponent field) {
    return List.of();
  }
}
