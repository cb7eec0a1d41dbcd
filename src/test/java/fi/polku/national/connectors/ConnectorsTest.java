package fi.polku.national.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConnectorsTest {

  @Test
  void namesASystemInThreeLanguages() throws IOException {
    Connectors ours = OurConnectors.read();

    assertThat(ours.name("messages").fi()).isEqualTo("Suomi.fi-viestit");
    assertThat(ours.name("messages").sv()).isEqualTo("Suomi.fi-meddelanden");
    assertThat(ours.name("unheard-of").fi()).isEqualTo("unheard-of");
    assertThat(ours.find("unheard-of")).isEmpty();
  }

  @Test
  void knowsEverySystemOnce() throws IOException {
    assertThat(OurConnectors.read().all())
        .extracting(Connector::key)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("messages", "customer-register");
  }
}
