package fi.polku.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguagesTest {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource({
    ",   ,   ,                       fi",
    ",   ,   'sv-FI,sv;q=0.9',       sv",
    ",   ,   'de,en;q=0.8,sv;q=0.7', en",
    ",   ,   'sv;q=0.2,en;q=0.9',    en",
    ",   ,   de,                     fi",
    ",   sv, en,                     sv",
    ",   de, en,                     en",
    "en, sv, fi,                     en",
    "de, sv, fi,                     sv"
  })
  void ofAPage(
      @Nullable String link, @Nullable String cookie, @Nullable String browser, String expected) {
    assertThat(languages.resolveLocale(request("/tehtavat", link, cookie, browser)))
        .isEqualTo(Locale.forLanguageTag(expected));
  }

  @ParameterizedTest
  @CsvSource({", fi", "sv, sv", "en-GB, en", "de, fi"})
  void ofTheApiIsTheCallersOnly(@Nullable String caller, String expected) {
    assertThat(languages.resolveLocale(request("/api/v1/tasks", "en", "sv", caller)))
        .isEqualTo(Locale.forLanguageTag(expected));
  }

  @Test
  void choiceIsRemembered() {
    var response = new MockHttpServletResponse();
    languages.setLocale(new MockHttpServletRequest(), response, Locale.forLanguageTag("sv"));

    assertThat(response.getHeader("Set-Cookie"))
        .contains("kieli=sv", "Path=/", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void languageWithoutTextsIsNotRemembered() {
    var response = new MockHttpServletResponse();
    languages.setLocale(new MockHttpServletRequest(), response, Locale.GERMAN);

    assertThat(response.getHeader("Set-Cookie")).isNull();
  }

  private static MockHttpServletRequest request(
      String path, @Nullable String link, @Nullable String cookie, @Nullable String browser) {
    var request = new MockHttpServletRequest("GET", path);
    if (link != null) {
      request.setParameter("kieli", link);
    }
    if (cookie != null) {
      request.setCookies(new Cookie("kieli", cookie));
    }
    if (browser != null) {
      request.addHeader("Accept-Language", browser);
      request.setPreferredLocales(
          Locale.LanguageRange.parse(browser).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()))
              .toList());
    }
    return request;
  }
}
