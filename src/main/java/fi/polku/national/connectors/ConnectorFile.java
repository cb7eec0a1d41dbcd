package fi.polku.national.connectors;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A connector as its file writes it. Any part may be missing; reading tells. */
record ConnectorFile(
    @Nullable String key,
    @Nullable LocalizedText name,
    @Nullable String protocol,
    @Nullable String contract,
    @Nullable Boolean published,
    @Nullable String source,
    @Nullable String real,
    @Nullable String assumed,
    @Nullable String connect,
    @Nullable Moved data,
    @Nullable String ground,
    @Nullable List<String> steps,
    @Nullable Map<String, String> limits) {

  record Moved(@Nullable List<String> out, @Nullable List<String> in) {}

  /**
   * @throws InvalidConnectorException naming the file and what is wrong in it
   */
  static Connector read(Resource file) {
    try (InputStream content = file.getInputStream()) {
      ConnectorFile written = present("everything", StrictYaml.read(content, ConnectorFile.class));
      String key = present("key", written.key);
      if (!(key + ".yml").equals(file.getFilename())) {
        throw new InvalidConnectorException("the key is not the file's name: " + key);
      }
      return written.connector(key);
    } catch (IOException | IllegalArgumentException | InvalidConnectorException wrong) {
      throw new InvalidConnectorException(
          "Connector in %s: %s".formatted(file.getFilename(), wrong.getMessage()), wrong);
    }
  }

  private Connector connector(String known) {
    return new Connector(
        known,
        inAllLanguages(name),
        text("protocol", protocol),
        text("contract", contract),
        present("published", published),
        text("source", source),
        text("real", real),
        text("assumed", assumed),
        text("connect", connect),
        moved(present("data", data)),
        text("ground", ground),
        texts("steps", steps),
        Objects.requireNonNullElse(limits, Map.of()));
  }

  private static Connector.Data moved(Moved data) {
    return new Connector.Data(texts("data.out", data.out), texts("data.in", data.in));
  }

  private static LocalizedText inAllLanguages(@Nullable LocalizedText name) {
    LocalizedText given = present("name", name);
    text("name.sv", given.sv());
    text("name.en", given.en());
    return given;
  }

  private static List<String> texts(String part, @Nullable List<String> given) {
    List<String> all = present(part, given);
    all.forEach(text -> text(part, text));
    return all;
  }

  private static String text(String part, @Nullable String given) {
    String text = present(part, given).strip();
    if (text.isEmpty()) {
      throw new InvalidConnectorException(part + " is blank");
    }
    return text;
  }

  private static <T> T present(String part, @Nullable T given) {
    if (given == null) {
      throw new InvalidConnectorException(part + " is missing");
    }
    return given;
  }
}
