package fi.polku.national.remote;

import java.net.URI;
import java.time.Clock;
import org.springframework.mock.env.MockEnvironment;

/** Systems for tests of clients; {@link HostileAnswers} tries what may go wrong with them. */
public final class BadAnswers {

  private BadAnswers() {}

  /**
   * The systems, of which one is at the address. Waits are long enough for a machine that is busy.
   *
   * @param settings further ones of the system, {@code name=value}
   */
  public static RemoteSystems systems(String key, URI url, String... settings) {
    var environment = new MockEnvironment();
    String prefix = "polku.national." + key + ".";
    environment.setProperty(prefix + "url", url.toString());
    environment.setProperty(prefix + "connect-timeout", "5s");
    environment.setProperty(prefix + "read-timeout", "5s");
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      environment.setProperty(prefix + parts[0], parts[1]);
    }
    return new RemoteSystems(
        environment, new OwnPort(), new Circuits(Clock.systemUTC(), event -> {}));
  }
}
