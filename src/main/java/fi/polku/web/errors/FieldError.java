package fi.polku.web.errors;

import fi.polku.shared.FieldProblem;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * One refused field, as the API answers it.
 *
 * @param field name or path of the field, such as {@code immigrant.permitType}
 * @param code reason for programs
 * @param message reason for people
 */
record FieldError(String field, String code, String message) {

  static FieldError of(FieldProblem problem, MessageSource texts, Locale locale) {
    String any = texts.getMessage("error.invalid", null, locale);
    Object[] arguments = problem.arguments().toArray();
    return new FieldError(
        problem.field(),
        problem.code(),
        texts.getMessage("error." + problem.code(), arguments, any, locale));
  }
}
