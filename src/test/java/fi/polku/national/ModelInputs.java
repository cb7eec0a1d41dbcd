package fi.polku.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the models give to steps that reach national systems. */
public final class ModelInputs {

  private ModelInputs() {}

  /** Values of the input parameter in all processes; fails when no model has it. */
  public static Set<String> named(String parameter) throws IOException {
    Pattern input = Pattern.compile("inputParameter name=\"" + parameter + "\">([^<]*)<");
    Set<String> values = new TreeSet<>();
    try (var models = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
      for (Path model : models) {
        input.matcher(Files.readString(model)).results().forEach(at -> values.add(at.group(1)));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalStateException("No model gives " + parameter);
    }
    return values;
  }
}
