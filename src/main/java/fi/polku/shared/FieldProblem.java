package fi.polku.shared;

import java.util.List;

/**
 * Why one field of an input was refused.
 *
 * @param field name of the field as its sender knows it
 * @param code reason; people read the message {@code error.<code>}
 * @param arguments positional arguments of that message
 */
public record FieldProblem(String field, String code, List<Object> arguments) {

  public FieldProblem {
    arguments = List.copyOf(arguments);
  }

  public static FieldProblem of(String field, String code, Object... arguments) {
    return new FieldProblem(field, code, List.of(arguments));
  }
}
