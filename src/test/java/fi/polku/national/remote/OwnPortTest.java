package fi.polku.national.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;

/** Port 0 in an address is the application's own. */
class OwnPortTest {

  private final OwnPort ownPort = new OwnPort();

  @Test
  void fillsInTheOwnPort() {
    ownPort.started(started(8123, null));

    assertThat(ownPort.fill(URI.create("http://localhost:0/v1/entries/p%3Aa%C3%A4?x=%20")))
        .hasToString("http://localhost:8123/v1/entries/p%3Aa%C3%A4?x=%20");
  }

  @Test
  void leavesOtherPortsAlone() {
    ownPort.started(started(8123, null));

    assertThat(ownPort.fill(URI.create("https://example.org/v1")))
        .hasToString("https://example.org/v1");
    assertThat(ownPort.fill(URI.create("http://localhost:81/")))
        .hasToString("http://localhost:81/");
  }

  @Test
  void takesTheManagementPortForNoOwnPort() {
    ownPort.started(started(8123, null));
    ownPort.started(started(9000, "management"));

    assertThat(ownPort.fill(URI.create("http://localhost:0/"))).hasPort(8123);
  }

  private static WebServerInitializedEvent started(int port, String namespace) {
    var server = mock(WebServer.class);
    var context = mock(ServletWebServerApplicationContext.class);
    when(server.getPort()).thenReturn(port);
    when(context.getServerNamespace()).thenReturn(namespace);
    return new ServletWebServerInitializedEvent(server, context);
  }
}
