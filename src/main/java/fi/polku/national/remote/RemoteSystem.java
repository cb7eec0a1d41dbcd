package fi.polku.national.remote;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * One national system as its client sees it: calls end in time, answers are bounded, redirects are
 * not followed, and whatever is not a success is a {@link RemoteError} or a {@link RemoteFailure}.
 */
public final class RemoteSystem {

  /** Strict about types, lenient about fields that a newer version may add. */
  public static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final URI NOWHERE = URI.create("http://localhost:1");

  private final String key;
  private final RemoteSettings settings;
  private final OwnPort ownPort;
  private final Circuit circuit;

  RemoteSystem(String key, RemoteSettings settings, OwnPort ownPort, Circuit circuit) {
    this.key = key;
    this.settings = settings;
    this.ownPort = ownPort;
    this.circuit = circuit;
  }

  /** Its name in settings, receipts and metrics. */
  public String key() {
    return key;
  }

  public RemoteSettings settings() {
    return settings;
  }

  /** A client of the {@code @HttpExchange} interface, for JSON. */
  public <T> T client(Class<T> api, Framing... framing) {
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest(framing)))
        .build()
        .createClient(api);
  }

  /** A client for what an interface cannot say: other media types, answers read as they come. */
  public RestClient rest(Framing... framing) {
    RestClient.Builder client =
        RestClient.builder()
            .baseUrl(address())
            .requestFactory(requests())
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new StrictJsonConverter(JSON));
                })
            .defaultStatusHandler(
                status -> !status.is2xxSuccessful(),
                (request, answer) -> {
                  throw error(answer);
                });
    List.of(framing).forEach(frame -> frame.around(client));
    return client.build();
  }

  /** Makes requests that end in time, with bounded answers, and go nowhere else. */
  public ClientHttpRequestFactory requests() {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(settings.readTimeout());
    return (uri, method) ->
        new BoundedRequest(requests.createRequest(ownPort.fill(uri), method), settings);
  }

  /**
   * Calls and returns the answer, unless the system is down or has enough calls already.
   *
   * @throws RemoteError if the answer was not a success
   * @throws RemoteFailure if there was no answer or it could not be read, if there is no connection
   *     or if it is not the time to call
   */
  public <T> T call(Supplier<@Nullable T> call) {
    return circuit.call(() -> RemoteCall.call(key, call));
  }

  private URI address() {
    return settings.url() == null ? NOWHERE : settings.url();
  }

  private static RemoteError error(ClientHttpResponse answer) throws IOException {
    return new RemoteError(
        answer.getStatusCode().value(),
        answer.getHeaders().containsKey("X-Road-Error"),
        body(answer),
        answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
  }

  /** Lenient: an error may come from anything on the way, in any form. */
  private static JsonNode body(ClientHttpResponse answer) {
    try {
      return JSON.readTree(answer.getBody());
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }
}
