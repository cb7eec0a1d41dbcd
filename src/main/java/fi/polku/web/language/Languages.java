package fi.polku.web.language;

import fi.polku.shared.Language;
import fi.polku.web.ApiPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request. Pages: the link {@code ?kieli=}, then the cookie of an earlier choice,
 * then what the browser prefers. API: what the caller prefers. Finnish where none of ours is asked.
 */
final class Languages implements LocaleResolver {

  static final String PARAMETER = "kieli";

  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Optional<Language> chosen = ApiPaths.has(request) ? Optional.empty() : chosen(request);
    return chosen.or(() -> preferred(request)).orElse(Language.FI).locale();
  }

  /** Remembers the choice; a language we have no texts in changes nothing. */
  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null) {
      return;
    }
    Language.of(locale.getLanguage())
        .map(language -> cookie(language, request.isSecure()))
        .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(PARAMETER))
        .flatMap(Language::of)
        .or(
            () ->
                Optional.ofNullable(WebUtils.getCookie(request, PARAMETER))
                    .flatMap(cookie -> Language.of(cookie.getValue())));
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty(); // the request would answer with the machine's own language
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
        .findFirst();
  }

  private static ResponseCookie cookie(Language language, boolean secure) {
    return ResponseCookie.from(PARAMETER, language.code())
        .path("/")
        .maxAge(REMEMBERED)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build();
  }
}
