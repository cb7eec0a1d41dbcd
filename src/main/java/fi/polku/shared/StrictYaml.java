package fi.polku.shared;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads data files strictly: nothing unknown, nothing twice, no types of the file's choosing. */
public final class StrictYaml {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private StrictYaml() {}

  /**
   * What the file says; null when it says nothing.
   *
   * @throws IllegalArgumentException if it is no YAML, or has what the type does not
   */
  public static <T> @Nullable T read(InputStream content, Class<T> type) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return MAPPER.convertValue(new Yaml(new SafeConstructor(options)).load(content), type);
    } catch (YAMLException noYaml) {
      throw new IllegalArgumentException(noYaml.getMessage(), noYaml);
    }
  }
}
