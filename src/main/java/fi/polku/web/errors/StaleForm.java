package fi.polku.web.errors;

import jakarta.servlet.http.HttpServletRequest;

/** Mark of a request refused because its form was opened in another session of the same user. */
public final class StaleForm {

  private static final String MARK = StaleForm.class.getName();

  private StaleForm() {}

  public static void mark(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }
}
