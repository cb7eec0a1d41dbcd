package fi.polku.national.remote;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How a system is reached and as whom: {@code polku.national.<key>}. What one system needs beyond
 * this, its own package reads from the same prefix.
 *
 * @param connected false: this installation has no connection, its steps are done by hand
 * @param url its base address; port 0 stands for this application's own port
 * @param client our X-Road identity, {@code INSTANCE/CLASS/CODE[/SUBSYSTEM]}, where it is reached
 *     through X-Road
 * @param readTimeout from the request to the last byte of the answer
 * @param maxAnswer longer answers are cut off and count as failures
 * @param maxConcurrent calls at a time from this node; further ones wait their turn
 * @param failuresUntilDown calls that fail in a row before the system counts as down
 * @param waitWhenDown until it is tried again; each further failure doubles it
 * @param longestWaitWhenDown what it is doubled up to
 */
public record RemoteSettings(
    @DefaultValue("true") boolean connected,
    @Nullable URI url,
    @Nullable String client,
    @Nullable String username,
    @Nullable String password,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout,
    @DefaultValue("64KB") DataSize maxAnswer,
    @DefaultValue("4") int maxConcurrent,
    @DefaultValue("5") int failuresUntilDown,
    @DefaultValue("30s") Duration waitWhenDown,
    @DefaultValue("5m") Duration longestWaitWhenDown) {

  /** The setting, which this system cannot do without. */
  static <T> T needed(@Nullable T setting, String name) {
    Assert.state(setting != null, () -> "This system needs the setting " + name);
    return setting;
  }

  CircuitSettings circuit() {
    return new CircuitSettings(failuresUntilDown, waitWhenDown, longestWaitWhenDown, maxConcurrent);
  }

  @Override
  public String toString() {
    return "RemoteSettings[" + url + "]";
  }
}
