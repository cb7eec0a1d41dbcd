package fi.polku.web.errors;

import fi.polku.web.shell.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A page that says what happened and what to do next. */
@Component
class ErrorPage {

  private static final String VIEW = "error";

  private final PageFrame frame;

  ErrorPage(PageFrame frame) {
    this.frame = frame;
  }

  ModelAndView of(HttpStatusCode status, HttpServletRequest request) {
    var page = new ModelAndView(VIEW, frame.attributes(request));
    page.setStatus(status);
    page.addObject("status", status.value());
    page.addObject("stale", StaleForm.isMarked(request));
    return page;
  }

  /**
   * @param reference by which the failure is found in the log
   */
  ModelAndView ofFailure(HttpStatusCode status, String reference, HttpServletRequest request) {
    return of(status, request).addObject("requestId", reference);
  }
}
