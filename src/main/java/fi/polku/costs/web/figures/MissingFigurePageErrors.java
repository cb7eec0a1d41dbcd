package fi.polku.costs.web.figures;

import fi.polku.costs.figures.FiguresMissingException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people which figures keep a sum from being shared, and where they are entered. */
@ControllerAdvice(annotations = Controller.class)
@Order(0)
class MissingFigurePageErrors {

  @ExceptionHandler
  ModelAndView missing(FiguresMissingException refusal) {
    var page = new ModelAndView("costs/figures-missing");
    page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    return page.addObject("problems", refusal.problems());
  }
}
