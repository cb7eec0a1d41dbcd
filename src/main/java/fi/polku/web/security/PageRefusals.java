package fi.polku.web.security;

import fi.polku.access.CurrentUser;
import fi.polku.web.errors.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads people to the sign-in page and back, or to a page that says they may not. */
final class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String SIGN_IN = "/kirjaudu";

  private final CurrentUser currentUser;

  PageRefusals(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** Scripts of a page hear 401 and load their page anew; everybody else is led to sign in. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (ReturnAddress.isScript(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(request.getContextPath() + SIGN_IN);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (refusal instanceof CsrfException && currentUser.find().isEmpty()) {
      sessionIsOver(request, response);
    } else if (refusal instanceof CsrfException) {
      StaleForm.mark(request);
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else if (UnknownPath.isReasonOf(refusal)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** The form was sent after its session had ended: sign in, then back to the form. */
  private static void sessionIsOver(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ReturnAddress.isScript(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    ReturnAddress.rememberForm(request);
    response.sendRedirect(request.getContextPath() + SIGN_IN + "?expired");
  }
}
