package fi.polku.journeys.web;

import fi.polku.journeys.ExternalIdTakenException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs that they used a message's id twice. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ExternalIdErrors.class)
class ExternalIdErrors {

  private final MessageSource messages;

  ExternalIdErrors(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ProblemDetail taken(ExternalIdTakenException refusal, Locale reader) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, messages.getMessage("journeys.external-id-taken", null, reader));
  }
}
