package fi.polku.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models on the class path. */
final class BundledFiles {

  private BundledFiles() {}

  static List<ModelFile> read() {
    List<ModelFile> files = new ArrayList<>();
    for (ModelKind kind : ModelKind.values()) {
      Arrays.stream(resources(kind))
          .map(resource -> read(kind, resource))
          .sorted(Comparator.comparing(ModelFile::key))
          .forEach(files::add);
    }
    return files;
  }

  private static Resource[] resources(ModelKind kind) {
    String folder =
        switch (kind) {
          case PROCESS -> "processes";
          case DECISION -> "decisions";
          case FORM -> "forms";
        };
    try {
      return new PathMatchingResourcePatternResolver()
          .getResources("classpath*:models/" + folder + "/*." + kind.extension());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelFile read(ModelKind kind, Resource resource) {
    String name = Objects.requireNonNull(resource.getFilename());
    String key = name.substring(0, name.length() - kind.extension().length() - 1);
    try (InputStream content = resource.getInputStream()) {
      return new ModelFile(kind, key, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
