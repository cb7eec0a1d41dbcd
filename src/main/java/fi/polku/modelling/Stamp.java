package fi.polku.modelling;

import fi.polku.shared.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody had in front of them when they began to edit: changes made on it since by others
 * are seen and not overwritten.
 *
 * @param baseVersion newest released version then; 0 when there was none
 * @param revision of the draft then; 0 when there was none
 */
public record Stamp(int baseVersion, int revision) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  /**
   * @throws InvalidValueException {@code model-stamp} if the text is not one that {@link
   *     #toString()} wrote
   */
  public static Stamp of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValueException("model-stamp");
    }
    String revision = parts.group(2);
    return new Stamp(
        Integer.parseInt(parts.group(1)), revision == null ? 0 : Integer.parseInt(revision));
  }

  /** The base version alone when there is no draft. */
  @Override
  public String toString() {
    return revision == 0 ? String.valueOf(baseVersion) : baseVersion + "-" + revision;
  }
}
