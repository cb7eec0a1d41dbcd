package fi.polku.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.testing.Browser;
import fi.polku.testing.PolkuTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What fails outside controllers, over a real connection. */
@PolkuTest
class ErrorAnswersTest {

  @LocalServerPort int port;
  @Autowired TestRestTemplate programs;

  @ParameterizedTest
  @CsvSource({"fi, Sivua ei löytynyt", "sv, Sidan hittades inte", "en, Page not found"})
  void unknownPageLeadsOn(String language, String title) {
    var answer = Browser.signedIn(port, "talous").get("/unknown?kieli=" + language);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains(title, "href=\"/\"", "lang=\"" + language + "\"")
        .doesNotContain("Exception", "Whitelabel", "org.springframework");
  }

  @Test
  void refusedPageKeepsTheNavigationOfTheUser() {
    var answer = Browser.signedIn(port, "prosessinomistaja").get("/valvonta");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Sinulla ei ole oikeutta", "href=\"/mallit\"");
    assertThat(answer.body()).doesNotContain("href=\"/valvonta\"");
  }

  @ParameterizedTest
  @CsvSource({"GET, /api/v1/unknown, 404", "DELETE, /v3/api-docs, 405"})
  void programsAreAnsweredWithProblems(HttpMethod method, String path, int status) {
    var answer =
        programs.withBasicAuth("integraatio", "polku").exchange(path, method, null, String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(answer.getHeaders().getContentType())
        .isNotNull()
        .matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
    assertThat(answer.getBody()).contains("\"status\":" + status, "\"detail\"");
  }

  @Test
  void partsWithoutABoundaryAreTheSendersFault() {
    var parts = new HttpHeaders();
    parts.set(HttpHeaders.CONTENT_TYPE, MediaType.MULTIPART_FORM_DATA_VALUE);
    var answer =
        programs
            .withBasicAuth("integraatio", "polku")
            .exchange(
                "/api/v1/cost-allocations/preview",
                HttpMethod.POST,
                new HttpEntity<>("{}".getBytes(StandardCharsets.UTF_8), parts),
                String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(415);
    assertThat(answer.getBody()).contains("\"detail\"").doesNotContain("\"reference\"");
  }

  @Test
  void bracketsInAQueryAreNoMistake() {
    var answer = Browser.signedIn(port, "talous").get("/kustannukset?laji[]=x");

    assertThat(answer.statusCode()).isNotEqualTo(400);
  }

  @Test
  void mistakeInAnAddressIsRefusedQuietly() {
    var answer = Browser.signedIn(port, "talous").get("/tehtavat;a=b//c");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception", "rejected");
  }
}
