package fi.polku.web.errors;

import fi.polku.web.ApiPaths;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;

/** Answers what failed outside controllers: unknown addresses, wrong methods, filters. */
@Controller
class ErrorEndpoint implements ErrorController {

  private final Problems problems;
  private final ErrorPage page;

  ErrorEndpoint(Problems problems, ErrorPage page) {
    this.problems = problems;
    this.page = page;
  }

  @RequestMapping("${server.error.path:/error}")
  Object answer(HttpServletRequest request) {
    HttpStatusCode status = status(request);
    Optional<String> reference = reference(request);
    if (ApiPaths.has(request)) {
      ProblemDetail problem = problems.of(status, request);
      reference.ifPresent(found -> problem.setProperty("reference", found));
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    return reference
        .map(found -> page.ofFailure(status, found, request))
        .orElseGet(() -> page.of(status, request));
  }

  /** Parts that cannot be told apart are the sender's fault. */
  private static HttpStatusCode status(HttpServletRequest request) {
    if (failure(request) instanceof MultipartException) {
      return ApiPaths.has(request) ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : HttpStatus.BAD_REQUEST;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatusCode.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }

  private static Optional<String> reference(HttpServletRequest request) {
    return failure(request) instanceof Throwable failure && !(failure instanceof MultipartException)
        ? Optional.of(ErrorReference.logged(failure))
        : Optional.empty();
  }

  private static @Nullable Object failure(HttpServletRequest request) {
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return failure instanceof ServletException wrapped && wrapped.getRootCause() != null
        ? wrapped.getRootCause()
        : failure;
  }
}
