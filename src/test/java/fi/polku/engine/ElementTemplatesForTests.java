package fi.polku.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The element templates of the program, without the application around them. */
public final class ElementTemplatesForTests {

  private ElementTemplatesForTests() {}

  public static ElementTemplates read() {
    try {
      return new ElementTemplates(new PathMatchingResourcePatternResolver(), new ObjectMapper());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
