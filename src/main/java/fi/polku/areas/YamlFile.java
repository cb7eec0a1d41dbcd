package fi.polku.areas;

import fi.polku.shared.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads the files of areas and services; a mistake names its file. */
final class YamlFile {

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
    try (InputStream content = file.getInputStream()) {
      return checked.apply(present("everything", StrictYaml.read(content, written)));
    } catch (IOException | IllegalArgumentException | InvalidAreaException wrong) {
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
