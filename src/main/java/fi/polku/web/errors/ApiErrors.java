package fi.polku.web.errors;

import fi.polku.shared.ConflictException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what REST controllers throw becomes an answer. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

  private final Problems problems;

  ApiErrors(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(InvalidInputException refusal, HttpServletRequest request) {
    return input(refusal.problems(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> notFound(NotFoundException refusal, HttpServletRequest request) {
    return answer(HttpStatus.NOT_FOUND, request);
  }

  @ExceptionHandler({ConflictException.class, ConcurrencyFailureException.class})
  ResponseEntity<Object> tooLate(RuntimeException refusal, HttpServletRequest request) {
    return answer(HttpStatus.CONFLICT, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException refusal, HttpServletRequest request) {
    return answer(HttpStatus.FORBIDDEN, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> failed(Exception failure, HttpServletRequest request) {
    ProblemDetail problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, request);
    problem.setProperty("reference", ErrorReference.logged(failure));
    return answer(problem, new HttpHeaders());
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException refusal,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return BodyTooLargeException.isReasonOf(refusal)
        ? answer(HttpStatus.PAYLOAD_TOO_LARGE, servlet(request))
        : input(List.of(JsonRefusal.of(refusal.getCause())), servlet(request));
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException refusal,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return input(
        List.of(FieldProblem.of(refusal.getParameterName(), "required")), servlet(request));
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException refusal,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String field =
        refusal instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
    FieldProblem problem =
        refusal.getMostSpecificCause() instanceof InvalidValueException value
            ? new FieldProblem(field, value.code(), value.arguments())
            : FieldProblem.of(field, "invalid-type");
    return input(List.of(problem), servlet(request));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception refusal,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(problems.of(status, servlet(request)), headers);
  }

  private ResponseEntity<Object> input(List<FieldProblem> fields, HttpServletRequest request) {
    return answer(problems.ofInput(fields, request), new HttpHeaders());
  }

  private ResponseEntity<Object> answer(HttpStatus status, HttpServletRequest request) {
    return answer(problems.of(status, request), new HttpHeaders());
  }

  private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpServletRequest servlet(WebRequest request) {
    return ((ServletWebRequest) request).getRequest();
  }
}
