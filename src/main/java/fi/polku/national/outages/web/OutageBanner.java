package fi.polku.national.outages.web;

import fi.polku.access.CurrentUser;
import fi.polku.national.connectors.Connectors;
import fi.polku.national.outages.Outage;
import fi.polku.national.outages.Outages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells on every page of a signed-in person which systems do not answer: {@code outages}. */
@Component
class OutageBanner implements HandlerInterceptor {

  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("H.mm");
  private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("d.M. H.mm");

  private final Outages outages;
  private final Connectors connectors;
  private final CurrentUser user;
  private final Clock clock;

  OutageBanner(Outages outages, Connectors connectors, CurrentUser user, Clock clock) {
    this.outages = outages;
    this.connectors = connectors;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (page != null && view != null && !view.startsWith("redirect:") && user.find().isPresent()) {
      page.getModel().put("outages", names(RequestContextUtils.getLocale(request)));
    }
  }

  /** The systems by name with the moment since when, or an empty text. */
  private String names(Locale reader) {
    return outages.now().stream()
        .map(outage -> name(outage, reader))
        .collect(Collectors.joining(", "));
  }

  private String name(Outage outage, Locale reader) {
    LocalDateTime since = LocalDateTime.ofInstant(outage.since(), clock.getZone());
    boolean today = since.toLocalDate().equals(LocalDateTime.now(clock).toLocalDate());
    return "%s (%s–)"
        .formatted(
            connectors.name(outage.system()).in(reader), (today ? TODAY : EARLIER).format(since));
  }
}
