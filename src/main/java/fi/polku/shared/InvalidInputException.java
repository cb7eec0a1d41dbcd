package fi.polku.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input refused as a whole, with every problem found in it. The one way in which modules refuse bad
 * input: the web layer turns it into a 400 answer or marks the fields of a page.
 */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  /**
   * @throws IllegalArgumentException if there is no problem to tell
   */
  public InvalidInputException(List<FieldProblem> problems) {
    super(codesOf(problems));
    this.problems = List.copyOf(problems);
  }

  public static InvalidInputException of(String field, String code, Object... arguments) {
    return new InvalidInputException(List.of(FieldProblem.of(field, code, arguments)));
  }

  public List<FieldProblem> problems() {
    return problems;
  }

  /** Codes only: names of unknown fields are the sender's own text and stay out of logs. */
  private static String codesOf(List<FieldProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("Refusing input needs at least one problem");
    }
    return problems.stream().map(FieldProblem::code).collect(Collectors.joining(", "));
  }
}
