package fi.polku.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without scripts: keeps cookies, follows no redirects, sends forms. */
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String origin;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Browser(int port) {
    this.origin = "http://localhost:" + port;
  }

  /** A browser in which a demo user is signed in. */
  public static Browser signedIn(int port, String username) {
    var browser = new Browser(port);
    HttpResponse<String> answer = browser.signIn(username, "polku");
    if (answer.statusCode() != 302 || location(answer).contains("/kirjaudu")) {
      throw new AssertionError(username + " was not let in: " + answer);
    }
    return browser;
  }

  public HttpResponse<String> signIn(String username, String password) {
    String token = csrf(get("/kirjaudu"));
    return post("/kirjaudu", Map.of("username", username, "password", password, "_csrf", token));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, Map<String, String> form) {
    return post(path, form, Map.of());
  }

  public HttpResponse<String> post(
      String path, Map<String, String> form, Map<String, String> headers) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  /** Value of a cookie, or an empty text. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Path and query that a redirect leads to, or an empty text. */
  public static String location(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(target -> target.replaceFirst("^http://[^/]+", ""))
        .orElse("");
  }

  /** The token of the first form on a page. */
  public static String csrf(HttpResponse<String> page) {
    Matcher token = CSRF.matcher(page.body());
    if (!token.find()) {
      throw new AssertionError("No form with a token in " + page);
    }
    return token.group(1);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Accept", "text/html,application/xhtml+xml");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interruption);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
