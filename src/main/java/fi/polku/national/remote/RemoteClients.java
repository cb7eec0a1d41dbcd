package fi.polku.national.remote;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Makes clients out of {@code @HttpExchange} interfaces: with timeouts, bounded answers, JSON only
 * and no redirects. Whatever is not a success is a {@link RemoteError}.
 */
@Component
public class RemoteClients {

  /** Strict about types, lenient about fields that a newer version may add. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final OwnPort ownPort;

  RemoteClients(OwnPort ownPort) {
    this.ownPort = ownPort;
  }

  /** A client of the interface; the headers go with every call. */
  public <T> T create(Class<T> api, RemoteSettings settings, Consumer<HttpHeaders> headers) {
    RestClient client =
        RestClient.builder()
            .baseUrl(settings.url())
            .requestFactory(requests(settings))
            .requestInterceptor(
                (request, body, execution) ->
                    new BoundedAnswer(
                        execution.execute(request, body), settings.maxAnswer().toBytes()))
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new MappingJackson2HttpMessageConverter(JSON));
                })
            .defaultHeaders(headers)
            .defaultStatusHandler(
                status -> !status.is2xxSuccessful(),
                (request, answer) -> {
                  throw error(answer);
                })
            .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(api);
  }

  private ClientHttpRequestFactory requests(RemoteSettings settings) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(settings.readTimeout());
    return (uri, method) -> requests.createRequest(ownPort.fill(uri), method);
  }

  private static RemoteError error(ClientHttpResponse answer) throws IOException {
    return new RemoteError(
        answer.getStatusCode().value(),
        answer.getHeaders().containsKey("X-Road-Error"),
        body(answer));
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
