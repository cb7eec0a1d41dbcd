package fi.polku.journeys.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables that a form's fields, conditions and texts name. */
final class FormReferences {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private FormReferences() {}

  /** Names that may be variables; words of FEEL itself are among them and name none. */
  static Set<String> of(FormSchema schema) {
    Set<String> names = new TreeSet<>();
    for (FormComponent component : schema.components()) {
      component.path().stream().limit(1).forEach(names::add);
      EscoChoice.path(component).ifPresent(path -> names.add(path.get(0)));
      component.text("valuesKey").ifPresent(names::add);
    }
    collect(schema.json().path("components"), names);
    return names;
  }

  private static void collect(JsonNode json, Set<String> names) {
    if (json.isTextual()) {
      expressions(json.asText(), names);
    }
    json.forEach(child -> collect(child, names));
  }

  private static void expressions(String text, Set<String> names) {
    if (text.startsWith("=")) {
      names(text, names);
    }
    Matcher template = TEMPLATE.matcher(text);
    while (template.find()) {
      names(template.group(1), names);
    }
  }

  private static void names(String expression, Set<String> names) {
    Matcher name = NAME.matcher(QUOTED.matcher(expression).replaceAll("\"\""));
    while (name.find()) {
      names.add(name.group());
    }
  }
}
