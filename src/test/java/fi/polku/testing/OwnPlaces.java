package fi.polku.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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
            "spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=400")
        .applyTo(application);
  }

  /** Below those that the system gives to callers, who might take it before we listen there. */
  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (var socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // another one, then
      }
    }
  }
}
