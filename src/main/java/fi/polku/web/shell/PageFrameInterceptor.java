package fi.polku.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame; answers without a page, and redirects, need none. */
final class PageFrameInterceptor implements HandlerInterceptor {

  private final PageFrame frame;

  PageFrameInterceptor(PageFrame frame) {
    this.frame = frame;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (page != null && view != null && !view.startsWith("redirect:")) {
      page.getModel().putAll(frame.attributes(request));
    }
  }
}
