package fi.polku.areas;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads data files strictly: nothing unknown, nothing twice, no types of the file's choosing. */
final class YamlFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private YamlFile() {}

  /**
   * What the file says.
   *
   * @param what the kind of file, for the message
   * @param written how its parts are named
   * @param checked makes the result of what is written, or says what is missing
   * @throws InvalidAreaException naming the file and what is wrong in it
   */
  static <W, T> T read(String what, Resource file, Class<W> written, Function<W, T> checked) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (InputStream content = file.getInputStream()) {
      Object tree = new Yaml(new SafeConstructor(options)).load(content);
      return checked.apply(present("everything", MAPPER.convertValue(tree, written)));
    } catch (IOException | YAMLException | IllegalArgumentException | InvalidAreaException wrong) {
      throw new InvalidAreaException(
          "%s in %s: %s".formatted(what, file.getDescription(), wrong.getMessage()), wrong);
    }
  }

  /**
   * @throws InvalidAreaException if there is no such part
   */
  static <T> T present(String part, @Nullable T value) {
    if (value == null) {
      throw new InvalidAreaException(part + " is missing");
    }
    return value;
  }
}
