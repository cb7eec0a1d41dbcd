package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks data against the form that asked for it, as the form itself does in the browser. */
@Component
class FormCheck {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_UNKNOWN_TOLD = 20;

  private final FieldTypes types;
  private final HiddenFields hiddenFields;

  FormCheck(FieldTypes types, HiddenFields hiddenFields) {
    this.types = types;
    this.hiddenFields = hiddenFields;
  }

  /**
   * What the process gets: every field that may be filled in, null where it is empty or hidden.
   *
   * @param variables what the process knows
   * @throws InvalidInputException with every problem
   */
  Map<String, @Nullable Object> check(
      FormSchema schema,
      Map<String, @Nullable Object> data,
      Map<String, @Nullable Object> variables) {
    Set<String> hidden = hiddenFields.of(schema, data, variables);
    SubmittedData submitted = new SubmittedData(data);
    List<FieldProblem> problems = new ArrayList<>(unknown(schema, submitted));
    Map<String, @Nullable Object> accepted = new LinkedHashMap<>();
    List<FormComponent> fields = fields(schema);
    fields.stream()
        .filter(field -> hidden.contains(field.id()) && !isFixed(field, variables))
        .forEach(field -> empty(field, accepted));
    for (FormComponent field : fields) {
      if (!hidden.contains(field.id())) {
        read(field, submitted, variables, accepted, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return accepted;
  }

  private void read(
      FormComponent field,
      SubmittedData submitted,
      Map<String, @Nullable Object> variables,
      Map<String, @Nullable Object> accepted,
      List<FieldProblem> problems) {
    try {
      Object given = submitted.at(field.path());
      if (isFixed(field, variables)) {
        refuseChange(field, given, known(field, variables));
      } else {
        Object value = value(field, given, variables);
        SubmittedData.put(accepted, field.path(), value);
        EscoChoice.path(field)
            .ifPresent(
                path ->
                    SubmittedData.put(
                        accepted, path, EscoChoice.read(field, submitted.at(path), value)));
      }
    } catch (InvalidValueException refused) {
      problems.add(new FieldProblem(field.name(), refused.code(), refused.arguments()));
    }
  }

  private static void empty(FormComponent field, Map<String, @Nullable Object> accepted) {
    SubmittedData.put(accepted, field.path(), null);
    EscoChoice.path(field).ifPresent(path -> SubmittedData.put(accepted, path, null));
  }

  private @Nullable Object value(
      FormComponent field, @Nullable Object given, Map<String, @Nullable Object> variables) {
    FieldType type = types.of(field);
    if (given != null && !type.isEmpty(given)) {
      return type.read(field, given, variables);
    }
    if (field.required()) {
      throw new InvalidValueException("required");
    }
    return type.emptyValue();
  }

  /** A field that only shows what the process knows. */
  private boolean isFixed(FormComponent field, Map<String, @Nullable Object> variables) {
    return field.json().path("disabled").asBoolean(false)
        || hiddenFields.holds(field, "readonly", variables);
  }

  private static Stream<Object> known(
      FormComponent field, Map<String, @Nullable Object> variables) {
    return field.path().size() == 1
        ? Variants.of(field.path().get(0), variables)
        : Stream.ofNullable(new SubmittedData(variables).at(field.path()));
  }

  /** A fixed field may come back as it was shown; it is never stored. */
  private void refuseChange(FormComponent field, @Nullable Object given, Stream<Object> known) {
    FieldType type = types.of(field);
    boolean same =
        type.isEmpty(given)
            || known.anyMatch(shown -> String.valueOf(given).equals(shown.toString()));
    if (!same) {
      throw new InvalidValueException("read-only");
    }
  }

  private static List<FieldProblem> unknown(FormSchema schema, SubmittedData submitted) {
    Set<List<String>> paths =
        fields(schema).stream()
            .flatMap(
                field -> Stream.concat(Stream.of(field.path()), EscoChoice.path(field).stream()))
            .collect(Collectors.toSet());
    return submitted.besides(paths).stream()
        .limit(MOST_UNKNOWN_TOLD)
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
        .map(name -> FieldProblem.of(name, "unknown-field"))
        .toList();
  }

  private static List<FormComponent> fields(FormSchema schema) {
    return schema.components().stream().filter(component -> !component.path().isEmpty()).toList();
  }
}
