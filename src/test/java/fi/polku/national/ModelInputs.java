package fi.polku.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the models give to steps that reach national systems. */
public final class ModelInputs {

  private static final Pattern CHOSEN = Pattern.compile("'([^']*)'");

  private ModelInputs() {}

  /**
   * Values that steps of the delegate get as the input parameter in all processes, those that an
   * expression chooses among included; fails when no model has it.
   */
  public static Set<String> named(String delegate, String parameter) throws IOException {
    Set<String> values = new TreeSet<>();
    for (String value :
        all(
            "delegateExpression=\"\\$\\{"
                + delegate
                + "}\"(?:(?!</bpmn:serviceTask>).)*?inputParameter name=\""
                + parameter
                + "\">([^<]*)<")) {
      if (value.startsWith("${")) {
        CHOSEN
            .matcher(value.substring(value.indexOf('?') + 1))
            .results()
            .forEach(chosen -> values.add(chosen.group(1)));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** Constants that called processes get as the variable; fails when no model gives one. */
  public static Set<String> passed(String variable) throws IOException {
    return all("sourceExpression=\"\\$\\{'([^']*)'}\" target=\"" + variable + "\"");
  }

  private static Set<String> all(String pattern) throws IOException {
    Pattern input = Pattern.compile(pattern, Pattern.DOTALL);
    Set<String> values = new TreeSet<>();
    try (var models = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
      for (Path model : models) {
        input.matcher(Files.readString(model)).results().forEach(at -> values.add(at.group(1)));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalStateException("No model gives " + pattern);
    }
    return values;
  }
}
