package fi.polku.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application under test a port, a database and a data directory nobody else uses. */
public final class OwnPlaces
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    UUID name = UUID.randomUUID();
    TestPropertyValues.of(
            "server.port=" + freePort(),
            "polku.sandbox.demo-cases=0",
            "polku.sandbox.demo-costs=false",
            "polku.national.messages.events-every=P1D",
            "polku.national.population-changes.look-every=P1D",
            // those that tests let hang
            "polku.national.messages.read-timeout=4s",
            "polku.national.customer-register.read-timeout=4s",
            "polku.data-directory=target/test-data/" + name,
            "spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1")
        .applyTo(application);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException noneFree) {
      throw new UncheckedIOException(noneFree);
    }
  }
}
