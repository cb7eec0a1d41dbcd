package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.testing.Browser;
import fi.polku.testing.PolkuTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages, redirects, refusals, failures, the API and files: all carry the same headers. */
@PolkuTest
class SecureHeadersTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"200, /kirjaudu", "302, /tehtavat", "401, /api/v1/tasks", "404, /assets/unknown.css"})
  void withoutSigningIn(int status, String path) {
    check(status, new Browser(port).get(path));
  }

  @ParameterizedTest
  @CsvSource({"200, /tilastot", "403, /tehtavat", "404, /unknown", "403, /mallit"})
  void signedIn(int status, String path) {
    check(status, Browser.signedIn(port, "talous").get(path));
  }

  private static void check(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
        .contains("form-action 'self'", "base-uri 'self'", "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  private static String header(HttpResponse<String> answer, String name) {
    assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
    return answer.headers().firstValue(name).orElseThrow();
  }
}
