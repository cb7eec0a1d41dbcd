package fi.polku.web.errors;

import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The one place where what page controllers throw becomes a page with the next step. */
@ControllerAdvice(annotations = Controller.class)
@Order
class PageErrors {

  private final ErrorPage page;

  PageErrors(ErrorPage page) {
    this.page = page;
  }

  @ExceptionHandler
  ModelAndView notFound(NotFoundException refusal, HttpServletRequest request) {
    return page.of(HttpStatus.NOT_FOUND, request);
  }

  @ExceptionHandler({ConflictException.class, ConcurrencyFailureException.class})
  ModelAndView tooLate(RuntimeException refusal, HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request);
  }

  @ExceptionHandler
  ModelAndView denied(AccessDeniedException refusal, HttpServletRequest request) {
    return page.of(HttpStatus.FORBIDDEN, request);
  }

  /** Input that the page's own form does not let through: a forged or broken request. */
  @ExceptionHandler({InvalidInputException.class, InvalidValueException.class})
  ModelAndView refused(RuntimeException refusal, HttpServletRequest request) {
    return page.of(HttpStatus.BAD_REQUEST, request);
  }

  @ExceptionHandler
  ModelAndView failed(Exception failure, HttpServletRequest request) {
    if (BodyTooLargeException.isReasonOf(failure)) {
      return page.of(HttpStatus.PAYLOAD_TOO_LARGE, request);
    }
    HttpStatusCode status = statusOf(failure);
    return status.is5xxServerError()
        ? page.ofFailure(status, ErrorReference.logged(failure), request)
        : page.of(status, request);
  }

  private static HttpStatusCode statusOf(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      return response.getStatusCode();
    }
    return failure instanceof TypeMismatchException
            || failure instanceof HttpMessageNotReadableException
        ? HttpStatus.BAD_REQUEST
        : HttpStatus.INTERNAL_SERVER_ERROR;
  }
}
