package fi.polku.web.errors;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a JSON body could not be read, and at which field. */
final class JsonRefusal {

  private JsonRefusal() {}

  static FieldProblem of(@Nullable Throwable cause) {
    Throwable origin = cause instanceof JsonMappingException ? cause.getCause() : cause;
    if (origin instanceof JsonParseException unread && isDoubled(unread)) {
      return FieldProblem.of(path(unread.getProcessor().getParsingContext()), "field-twice");
    }
    if (!(cause instanceof JsonMappingException refusal) || refusal.getPath().isEmpty()) {
      return FieldProblem.of("", "malformed-json");
    }
    String field = path(refusal.getPath());
    if (refusal.getCause() instanceof InvalidValueException value) {
      return new FieldProblem(field, value.code(), value.arguments());
    }
    if (refusal instanceof UnrecognizedPropertyException) {
      return FieldProblem.of(field, "unknown-field");
    }
    return refusal instanceof MismatchedInputException
        ? FieldProblem.of(field, "invalid-type")
        : FieldProblem.of(field, "malformed-json");
  }

  /** Jackson tells it in words only. */
  private static boolean isDoubled(JsonParseException unread) {
    return unread.getOriginalMessage().startsWith("Duplicate field")
        && unread.getProcessor() != null;
  }

  private static String path(JsonStreamContext context) {
    return context.pathAsPointer().toString().substring(1).replace('/', '.');
  }

  /** {@code children[2].name} */
  private static String path(List<Reference> references) {
    var path = new StringBuilder();
    for (Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }
}
