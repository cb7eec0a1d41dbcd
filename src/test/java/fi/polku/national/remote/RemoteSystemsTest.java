package fi.polku.national.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A system is reached as its settings say, or said not to be connected. */
class RemoteSystemsTest {

  private final MockEnvironment environment = new MockEnvironment();
  private final RemoteSystems systems =
      new RemoteSystems(environment, new OwnPort(), new Circuits(Clock.systemUTC(), event -> {}));

  @Test
  void readsTheSettingsOfItsKey() {
    environment.setProperty("polku.national.permits.url", "https://permits.test/");
    environment.setProperty("polku.national.permits.read-timeout", "2s");

    RemoteSettings settings = systems.open("permits").settings();

    assertThat(settings.url()).isEqualTo(URI.create("https://permits.test/"));
    assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.maxConcurrent()).isEqualTo(4);
  }

  @Test
  void refusesASystemNobodySaidAnythingOf() {
    assertThatThrownBy(() -> systems.open("permits"))
        .hasMessage(
            "Set polku.national.permits.url, or polku.national.permits.connected to false where"
                + " there is no connection");
  }

  @Test
  void callsNoSystemThatIsNotConnected() {
    environment.setProperty("polku.national.permits.connected", "false");

    RemoteSystem system = systems.open("permits");

    assertThatThrownBy(() -> system.call(() -> "never"))
        .isInstanceOf(RemoteFailure.class)
        .hasMessage("National system permits failed: not-connected");
  }

  @Test
  void saysWhichCredentialsAreMissing() {
    environment.setProperty("polku.national.permits.url", "https://permits.test/");
    RemoteSettings settings = systems.open("permits").settings();

    assertThatThrownBy(() -> Framing.basic(settings))
        .hasMessage("This system needs the setting username");
  }
}
