package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identity of a case: also the business key of its processes. Says nothing of the person. */
public record CaseId(@JsonValue UUID value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @JsonCreator
  public CaseId {}

  /** A new identity no case has had. */
  public static CaseId create() {
    return new CaseId(UUID.randomUUID());
  }

  /**
   * @throws InvalidValueException {@code case-id}
   */
  public static CaseId of(String text) {
    return parse(text).orElseThrow(() -> new InvalidValueException("case-id"));
  }

  /** Stricter than {@link UUID#fromString}, which fills in what is missing. */
  public static Optional<CaseId> parse(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return FORM.matcher(lowerCase).matches()
        ? Optional.of(new CaseId(UUID.fromString(lowerCase)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
