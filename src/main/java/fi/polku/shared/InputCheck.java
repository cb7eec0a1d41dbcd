package fi.polku.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one input and collects every problem, so that the sender hears of all of them
 * at once. Read all fields, call {@link #refuseIfProblems()}, then use what was read:
 *
 * <pre>{@code
 * var check = new InputCheck();
 * var municipality = check.required("municipality", text, MunicipalityCode::of);
 * check.refuseIfProblems();
 * register(municipality.orElseThrow());
 * }</pre>
 */
public final class InputCheck {

  private final List<FieldProblem> problems = new ArrayList<>();

  /**
   * Reads a field that must be there; a missing or blank one is the problem {@code required},
   * unless something worse is known of it already.
   */
  public <T> Optional<T> required(String field, @Nullable String text, Function<String, T> reader) {
    if (isRefused(field)) {
      return Optional.empty();
    }
    if (text == null || text.isBlank()) {
      problem(field, "required");
      return Optional.empty();
    }
    return read(field, text, reader);
  }

  /** Reads a field that may be missing or blank. */
  public <T> Optional<T> optional(String field, @Nullable String text, Function<String, T> reader) {
    return text == null || text.isBlank() ? Optional.empty() : read(field, text, reader);
  }

  /** Records a problem that the caller found by a rule of its own. */
  public void problem(String field, String code, Object... arguments) {
    problems.add(FieldProblem.of(field, code, arguments));
  }

  /**
   * @throws InvalidInputException with all problems, if any was found
   */
  public void refuseIfProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private boolean isRefused(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  private <T> Optional<T> read(String field, String text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (InvalidValueException refusal) {
      problems.add(new FieldProblem(field, refusal.code(), refusal.arguments()));
      return Optional.empty();
    }
  }
}
