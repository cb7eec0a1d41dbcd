package fi.polku.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lists that simulators answer from: {@code sandbox/<name>} on the class path. */
public final class SandboxFile {

  private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private SandboxFile() {}

  /** The elements of a JSON array. */
  public static <T> List<T> list(String name, Class<T[]> type) {
    try (InputStream content = new ClassPathResource("sandbox/" + name).getInputStream()) {
      return List.copyOf(Arrays.asList(JSON.readValue(content, type)));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
