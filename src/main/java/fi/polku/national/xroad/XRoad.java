package fi.polku.national.xroad;

import fi.polku.national.remote.Framing;
import fi.polku.national.remote.RemoteSettings;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The message protocol for REST (X-Road, pr-rest, section 4). */
public final class XRoad {

  /** Request attribute: the case a call is about; it goes with the call as X-Road-Issue. */
  public static final String ISSUE = "fi.polku.xroad.issue";

  private static final Pattern CLIENT = Pattern.compile("[^/]+(/[^/]+){2,3}");

  private XRoad() {}

  /**
   * Headers around every call: who calls, an id of its own, the case it is about.
   *
   * @throws IllegalStateException if the settings hold no X-Road identity
   */
  public static Framing framing(RemoteSettings settings) {
    String client = identity(settings.client());
    return builder -> builder.requestInterceptor(new XRoadHeaders(client));
  }

  private static String identity(@Nullable String client) {
    if (client == null || !CLIENT.matcher(client).matches()) {
      throw new IllegalStateException(
          "The setting client is our X-Road identity, INSTANCE/CLASS/CODE[/SUBSYSTEM]");
    }
    return client;
  }
}
