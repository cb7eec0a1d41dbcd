package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a Finnish municipality: three digits, leading zeros kept (Statistics Finland,
 * municipality classification). Whether such a municipality exists, and in which employment area,
 * is known by the module {@code areas}.
 */
public record MunicipalityCode(@JsonValue String value) implements Comparable<MunicipalityCode> {

  private static final Pattern FORM = Pattern.compile("[0-9]{3}");

  /**
   * @throws InvalidValueException {@code municipality-code}
   */
  @JsonCreator
  public MunicipalityCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("municipality-code");
    }
  }

  /** Reads a code with surrounding space accepted; see the constructor for errors. */
  public static MunicipalityCode of(String text) {
    return new MunicipalityCode(text.strip());
  }

  public static Optional<MunicipalityCode> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
