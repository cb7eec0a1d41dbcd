package fi.polku.national.remote;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the national systems, each by its key. */
@Component
public class RemoteSystems {

  private final Binder settings;
  private final OwnPort ownPort;
  private final Circuits circuits;

  RemoteSystems(Environment environment, OwnPort ownPort, Circuits circuits) {
    this.settings = Binder.get(environment);
    this.ownPort = ownPort;
    this.circuits = circuits;
  }

  /**
   * The system whose settings are {@code polku.national.<key>}.
   *
   * @throws IllegalStateException if it is neither given an address nor said not to be connected
   */
  public RemoteSystem open(String key) {
    String prefix = "polku.national." + key;
    RemoteSettings given = settings.bindOrCreate(prefix, RemoteSettings.class);
    if (given.connected() && given.url() == null) {
      throw new IllegalStateException(
          "Set %s.url, or %s.connected to false where there is no connection"
              .formatted(prefix, prefix));
    }
    return new RemoteSystem(key, given, ownPort, circuits.of(key, given));
  }
}
