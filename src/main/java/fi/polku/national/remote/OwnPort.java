package fi.polku.national.remote;

import java.net.URI;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts this application's own port where an address has port 0, as it has on a free port. */
@Component
class OwnPort {

  private volatile int port;

  @EventListener
  void started(WebServerInitializedEvent event) {
    if (event.getApplicationContext().getServerNamespace() == null) {
      port = event.getWebServer().getPort();
    }
  }

  URI fill(URI address) {
    return address.getPort() == 0
        ? UriComponentsBuilder.fromUri(address).port(port).build(true).toUri()
        : address;
  }
}
