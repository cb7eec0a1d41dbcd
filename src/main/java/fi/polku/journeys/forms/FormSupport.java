package fi.polku.journeys.forms;

import fi.polku.journeys.FormRules;
import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows which components and settings the server can check. */
@Component
class FormSupport implements FormRules {

  private final FieldTypes types;

  FormSupport(FieldTypes types) {
    this.types = types;
  }

  @Override
  public List<FieldProblem> problems(String schema) {
    return FormSchema.parse(schema).components().stream().flatMap(this::problems).toList();
  }

  private Stream<FieldProblem> problems(FormComponent component) {
    if (component.type().equals("group") || FormSchema.DISPLAY.contains(component.type())) {
      return Stream.empty();
    }
    if (component.path().isEmpty()) {
      return Stream.of(FieldProblem.of(component.id(), "form-key"));
    }
    return types
        .find(component)
        .map(type -> type.unsupported(component))
        .orElse(List.of(FieldProblem.of(component.name(), "form-component-type", component.type())))
        .stream();
  }
}
