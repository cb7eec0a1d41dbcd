package fi.polku.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The element templates of the program, without the application around them. */
public final class ElementTemplatesForTests {

  private ElementTemplatesForTests() {}

  public static ElementTemplates read() throws IOException {
    return new ElementTemplates(new PathMatchingResourcePatternResolver(), new ObjectMapper());
  }
}
