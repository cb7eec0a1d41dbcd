package fi.polku.costs.web.figures;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.web.overview.CostFrames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells people which figures keep a sum from being shared, and where they are entered. */
@ControllerAdvice(annotations = Controller.class)
@Order(0)
class MissingFigurePageErrors {

  private final CostAccess access;
  private final CostFrames frames;

  MissingFigurePageErrors(CostAccess access, CostFrames frames) {
    this.access = access;
    this.frames = frames;
  }

  @ExceptionHandler
  ModelAndView missing(FiguresMissingException refusal, HttpServletRequest request, Locale locale) {
    Map<?, ?> place =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    CostReader reader = access.of(String.valueOf(place.get("area")));
    var page = new ModelAndView("costs/figures-missing");
    page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    return page.addObject("problems", refusal.problems())
        .addObject("frame", frames.of(reader, frames.year(reader, year(place)), locale));
  }

  /** Of the address; null: it names none. */
  private static @Nullable Integer year(Map<?, ?> place) {
    Object year = place.containsKey("year") ? place.get("year") : place.get("number");
    return year == null ? null : Integer.valueOf(year.toString());
  }
}
