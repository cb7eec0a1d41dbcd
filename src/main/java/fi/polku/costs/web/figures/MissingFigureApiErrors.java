package fi.polku.costs.web.figures;

import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs which figures keep a sum from being shared: 422 with {@code figures}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class MissingFigureApiErrors {

  private final MessageSource texts;

  MissingFigureApiErrors(MessageSource texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(FiguresMissingException refusal, Locale reader) {
    HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            status, texts.getMessage("costs.figures.cannot-share", null, reader));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("figures", refusal.problems().stream().map(Told::of).toList());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** A figure as programs are told of it. */
  record Told(String criterion, String municipality, String period, FigureProblem.Kind kind) {

    static Told of(FigureProblem problem) {
      return new Told(
          problem.criterion().key(),
          problem.municipality().value(),
          problem.period(),
          problem.kind());
    }
  }
}
