package fi.polku.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives every page its frame, also those that tell what a handler refused. */
final class PageFrameInterceptor implements HandlerInterceptor {

  private final PageFrame frame;

  PageFrameInterceptor(PageFrame frame) {
    this.frame = frame;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    frame.attributes(request).forEach(request::setAttribute);
    return true;
  }
}
