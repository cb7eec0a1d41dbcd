package fi.polku.national.messages;

import fi.polku.national.remote.RemoteSettings;
import org.jspecify.annotations.Nullable;

/**
 * As whom we send.
 *
 * @param serviceId the service that recipients see
 * @param paper null: nothing is sent on paper
 */
record SendingService(Credentials credentials, String serviceId, @Nullable PaperSettings paper) {

  /**
   * Nothing is needed where there is no connection.
   *
   * @throws IllegalStateException if a setting is missing; names it
   */
  static SendingService of(RemoteSettings remote, MessagesSettings settings) {
    return new SendingService(
        new Credentials(
            needed(remote, remote.username(), "username"),
            needed(remote, remote.password(), "password")),
        needed(remote, settings.serviceId(), "service-id"),
        settings.paper());
  }

  private static String needed(RemoteSettings remote, @Nullable String setting, String name) {
    if (remote.connected() && (setting == null || setting.isBlank())) {
      throw new IllegalStateException("Set polku.national.messages." + name);
    }
    return setting == null ? "" : setting;
  }
}
