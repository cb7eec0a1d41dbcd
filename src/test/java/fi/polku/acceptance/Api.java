package fi.polku.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Polku as a demo user's program calls it: JSON over HTTP with Basic authentication. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String origin;

  public Api(int port) {
    this.origin = "http://localhost:" + port;
  }

  /**
   * An answer.
   *
   * @param body missing when it was no JSON
   */
  public record Answer(int status, JsonNode body, String location) {

    /** The body of an answer that had to have this status. */
    public JsonNode as(int expected) {
      if (status != expected) {
        throw new AssertionError("Expected " + expected + ", was " + this);
      }
      return body;
    }
  }

  public Answer get(String user, String path) {
    return send(request(user, path).GET());
  }

  public Answer post(String user, String path, Object body) {
    return post(user, path, "application/json", BodyPublishers.ofString(text(body)));
  }

  public Answer post(String user, String path) {
    return send(request(user, path).POST(BodyPublishers.noBody()));
  }

  public Answer post(String user, String path, String type, BodyPublisher body) {
    return send(request(user, path).header("Content-Type", type).POST(body));
  }

  public Answer delete(String user, String path) {
    return send(request(user, path).DELETE());
  }

  private HttpRequest.Builder request(String user, String path) {
    String credentials = user + ":polku";
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Authorization", "Basic " + basic)
        .header("Accept", "application/json")
        .header("Accept-Language", "fi");
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          read(answer.body()),
          answer.headers().firstValue("Location").orElse(""));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interruption);
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static String text(Object body) {
    try {
      return body instanceof String given ? given : JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
