package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.testing.OwnPlaces;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The system as it runs for real customers, behind a proxy that speaks TLS. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("prod")
@ContextConfiguration(initializers = OwnPlaces.class)
class ProductionTest {

  private static final String PASSWORD = "correct horse battery staple";

  private static final List<String> CONNECTED = List.of("messages", "customer-register");
  private static final List<String> NOT_CONNECTED =
      List.of(
          "population",
          "population-changes",
          "companies",
          "service-catalogue",
          "job-market",
          "billing",
          "statistics",
          "skills",
          "integration-register",
          "benefits",
          "permits",
          "grants",
          "records",
          "procurement",
          "crm",
          "bookings",
          "eures",
          "jod",
          "access-management");

  @Autowired TestRestTemplate client;
  @Autowired Users users;

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry properties) {
    String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
    properties.add("polku.access.users[0].username", () -> "maija");
    properties.add("polku.access.users[0].password", () -> "{bcrypt}" + hash);
    properties.add("polku.access.users[0].roles", () -> "paakayttaja,integraatio");
    properties.add("polku.access.users[0].areas", () -> "porvoo");
    properties.add("polku.customers.encryption-key", () -> "A".repeat(43) + "=");
    for (String system : CONNECTED) {
      String prefix = "polku.national." + system + ".";
      properties.add(prefix + "url", () -> "https://national.test/" + system);
      properties.add(prefix + "username", () -> "polku");
      properties.add(prefix + "password", () -> "unused");
      properties.add(prefix + "client", () -> "FI-TEST/MUN/1061512-1/polku");
    }
    properties.add("polku.national.messages.service-id", () -> "PVA-polku");
    for (String system : NOT_CONNECTED) {
      properties.add("polku.national." + system + ".connected", () -> "false");
    }
  }

  @Test
  void knowsTheConfiguredUsersOnly() {
    assertThat(users.all()).extracting(PolkuUser::username).containsExactly("maija");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/tasks",
        "/actuator/prometheus",
        "/sandbox/messages",
        "/simulator/messages/v2/messages",
        "/v3/api-docs",
        "/engine-rest/version"
      })
  void programsAreRefusedEvenWithARightPassword(String path) {
    var answer = client.withBasicAuth("maija", PASSWORD).getForEntity(path, String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(403);
    assertThat(answer.getHeaders().get(HttpHeaders.WWW_AUTHENTICATE)).isNull();
  }

  @Test
  void healthIsOpen() {
    assertThat(client.getForEntity("/actuator/health", String.class).getBody()).contains("UP");
  }

  @Test
  void signInPageHasASecureCookieAndNoDemo() throws Exception {
    HttpResponse<String> page = overTls("/kirjaudu");

    assertThat(page.body()).contains("<form").doesNotContain("demo-banner", "maija");
    assertThat(header(page, "Set-Cookie"))
        .startsWith("__Host-POLKU=")
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
    assertThat(header(page, "Strict-Transport-Security")).contains("max-age=");
  }

  @Test
  void redirectStaysOnTheAddressOfTheProxy() throws Exception {
    assertThat(header(overTls("/tehtavat"), "Location")).isEqualTo("https://polku.test/kirjaudu");
  }

  private HttpResponse<String> overTls(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(client.getRootUri() + path))
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "polku.test")
            .header("Accept", "text/html")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }
}
