package fi.polku.national.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of a message, so that one answer tells everything that is wrong with it. */
public final class TextFields {

  private static final int LONGEST_NAME_TOLD = 60;
  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private final Map<String, String> texts = new HashMap<>();

  private TextFields() {}

  /**
   * Reads an object of texts.
   *
   * @param known names of the fields there may be
   * @param check gets what is wrong with single fields
   * @throws InvalidInputException if it is no object
   */
  public static TextFields read(JsonNode message, Set<String> known, InputCheck check) {
    if (!message.isObject()) {
      throw InvalidInputException.of("", "invalid-type");
    }
    var fields = new TextFields();
    message
        .properties()
        .forEach(field -> fields.take(field.getKey(), field.getValue(), known, check));
    return fields;
  }

  private void take(String field, JsonNode value, Set<String> known, InputCheck check) {
    String name = field.substring(0, Math.min(field.length(), LONGEST_NAME_TOLD));
    if (!known.contains(field)) {
      check.problem(name, "unknown-field");
    } else if (value.isTextual()) {
      texts.put(name, value.asText());
    } else if (!value.isNull()) {
      check.problem(name, "invalid-type");
    }
  }

  public @Nullable String get(String field) {
    return texts.get(field);
  }

  /** Reads one of the words of an enumeration. */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> words) {
    return text ->
        Arrays.stream(words.getEnumConstants())
            .filter(word -> word.name().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "unknown-value",
                        Arrays.stream(words.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }

  /** Reads a sender's own id: printable ASCII without spaces, at most a hundred characters. */
  public static String id(String text) {
    return matching(ID).apply(text);
  }

  /** Reads a text of the form. */
  public static Function<String, String> matching(Pattern form) {
    return text -> {
      if (!form.matcher(text).matches()) {
        throw new InvalidValueException("invalid-form");
      }
      return text;
    };
  }

  /** Reads a text that is not too long. */
  public static Function<String, String> atMost(int length) {
    return text -> {
      if (text.length() > length) {
        throw new InvalidValueException("too-long", length);
      }
      return text.strip();
    };
  }
}
