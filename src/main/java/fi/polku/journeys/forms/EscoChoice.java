package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen from ESCO's suggestions into a text field with the property {@code esco}: beside
 * the text, under its key with {@value #SUFFIX} after it, a list of {@code {nimi, uri}} for those
 * whose name the text holds. A field filled in by hand has none.
 */
final class EscoChoice {

  private static final String SUFFIX = "Esco";
  private static final String NAME = "nimi";
  private static final String URI = "uri";

  /** ESCO's kinds of concept that a form may ask. */
  private static final Set<String> KINDS = Set.of("occupation", "skill");

  private static final int MOST = 20;
  private static final Pattern CONCEPT =
      Pattern.compile(
          "http://data\\.europa\\.eu/esco/(occupation|skill)/"
              + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private EscoChoice() {}

  /** Where the choices of the field are in the data; none when it suggests nothing. */
  static Optional<List<String>> path(FormComponent field) {
    if (field.path().isEmpty() || field.property("esco").isEmpty()) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>(field.path());
    path.set(path.size() - 1, path.get(path.size() - 1) + SUFFIX);
    return Optional.of(path);
  }

  /**
   * The choices that the text still holds; null when there are none.
   *
   * @param given as the form sends it: nothing, or a list of name and address
   * @param text the field's own value, checked
   * @throws InvalidValueException {@code esco} if it is no list of ESCO's concepts of the field's
   *     kind
   */
  static @Nullable Object read(FormComponent field, @Nullable Object given, @Nullable Object text) {
    if (given == null) {
      return null;
    }
    if (!(given instanceof List<?> choices) || choices.size() > MOST) {
      throw refused();
    }
    String kind = field.property("esco").orElse("");
    String written = text == null ? "" : folded(text.toString());
    Map<String, Map<String, String>> kept = new LinkedHashMap<>();
    for (Object choice : choices) {
      Map<String, String> checked = checked(choice, kind);
      if (written.contains(folded(checked.getOrDefault(NAME, "")))) {
        kept.putIfAbsent(checked.getOrDefault(URI, ""), checked);
      }
    }
    return kept.isEmpty() ? null : new ArrayList<>(kept.values());
  }

  /** A property with a kind that ESCO does not have, or of a field of many lines. */
  static List<FieldProblem> unsupported(FormComponent field) {
    Optional<String> kind = field.property("esco");
    return kind.isEmpty() || field.type().equals("textfield") && KINDS.contains(kind.get())
        ? List.of()
        : List.of(FieldProblem.of(field.name(), "form-esco", kind.get()));
  }

  private static Map<String, String> checked(@Nullable Object choice, String kind) {
    if (choice instanceof Map<?, ?> fields
        && fields.size() == 2
        && fields.get(NAME) instanceof String name
        && fields.get(URI) instanceof String uri
        && !name.isBlank()) {
      var concept = CONCEPT.matcher(uri);
      if (concept.matches() && kind.equals(concept.group(1))) {
        return new LinkedHashMap<>(Map.of(NAME, name.strip(), URI, uri));
      }
    }
    throw refused();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static InvalidValueException refused() {
    return new InvalidValueException("esco");
  }
}
