package fi.polku.national.connectors;

import fi.polku.engine.ElementTemplatesForTests;
import java.io.IOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The connectors of the program, without the application around them. */
public final class OurConnectors {

  private OurConnectors() {}

  public static Connectors read() throws IOException {
    return new Connectors(
        new PathMatchingResourcePatternResolver(), ElementTemplatesForTests.read());
  }
}
