package fi.polku.national.remote;

import static fi.polku.national.remote.RemoteSettings.needed;

import org.springframework.web.client.RestClient;

/** What goes around every call to a system: who calls, under which agreement. */
@FunctionalInterface
public interface Framing {

  /** Puts the frame around the calls of a client that is being built. */
  void around(RestClient.Builder client);

  /** A user name and a password with every call (RFC 7617). */
  static Framing basic(RemoteSettings settings) {
    String username = needed(settings.username(), "username");
    String password = needed(settings.password(), "password");
    return client -> client.defaultHeaders(headers -> headers.setBasicAuth(username, password));
  }

  /** The same header with every call. */
  static Framing header(String name, String value) {
    return client -> client.defaultHeader(name, value);
  }
}
