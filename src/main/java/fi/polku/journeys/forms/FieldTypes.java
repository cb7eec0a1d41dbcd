package fi.polku.journeys.forms;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The types of component whose values the server accepts. */
@Component
class FieldTypes {

  private final Map<String, FieldType> byName;

  FieldTypes(Clock clock) {
    byName =
        Stream.of(
                new TextFieldType(),
                new TextAreaType(),
                new NumberType(),
                new CheckboxType(),
                new OneOfType("radio"),
                new OneOfType("select"),
                new ManyOfType("checklist"),
                new ManyOfType("taglist"),
                new DateTimeType(clock))
            .collect(Collectors.toMap(FieldType::name, Function.identity()));
  }

  Optional<FieldType> find(FormComponent component) {
    return Optional.ofNullable(byName.get(component.type()));
  }

  /** Fails when the type is not known: such a form is never released. */
  FieldType of(FormComponent component) {
    return find(component)
        .orElseThrow(
            () -> new IllegalStateException("Form component of unknown type: " + component.type()));
  }
}
