package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.polku.sandbox.SandboxOnly;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The contracts in {@code national/contracts} that are our own; the key is the file's name. */
@SandboxOnly
@Component
class Contracts {

  private static final String FILES = "classpath*:national/contracts/*.yaml";

  private final Map<String, Contract> contracts = new HashMap<>();

  Contracts() throws IOException {
    var yaml = new YAMLMapper();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      try (InputStream content = file.getInputStream()) {
        JsonNode openApi = yaml.readTree(content);
        if (isOurs(openApi)) {
          contracts.put(key(file), new Contract(openApi));
        }
      }
    }
  }

  Optional<Contract> of(String key) {
    return Optional.ofNullable(contracts.get(key));
  }

  private static boolean isOurs(JsonNode openApi) {
    return openApi.path("info").path("description").asText().contains("our assumption");
  }

  private static String key(Resource file) {
    return String.valueOf(file.getFilename()).replace(".yaml", "");
  }
}
