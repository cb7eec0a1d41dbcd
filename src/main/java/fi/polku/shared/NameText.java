package fi.polku.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How names of persons and employers are tidied and checked: one rule for their texts. */
public final class NameText {

  private static final Pattern SPACES = Pattern.compile(" +");

  private NameText() {}

  /**
   * The name composed (NFC), with single blanks and none around it.
   *
   * @param maxLength in UTF-16 units, as the databases count at most
   * @param code what a name that does not have the form is refused with
   * @throws InvalidValueException {@code too-long} (argument: the limit) or the code
   */
  public static String checked(String written, int maxLength, Pattern form, String code) {
    if (written.length() > 4 * maxLength) { // before work is spent on it
      throw new InvalidValueException("too-long", maxLength);
    }
    String name =
        SPACES.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll(" ").strip();
    if (name.length() > maxLength) {
      throw new InvalidValueException("too-long", maxLength);
    }
    if (!form.matcher(name).matches()) {
      throw new InvalidValueException(code);
    }
    return name;
  }
}
