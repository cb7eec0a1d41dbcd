package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Address of an organisation in electronic invoicing (OVT-tunnus): 0037, the digits of the Y-tunnus
 * and an own suffix of up to five characters (SFS 5748). Its scheme in invoices is 0216.
 */
public record Ovt(@JsonValue String value) {

  /** Identifier of the scheme in Finvoice and Peppol (ISO 6523). */
  public static final String SCHEME = "0216";

  private static final Pattern FORM = Pattern.compile("0037([0-9]{7})([0-9])[A-Z0-9]{0,5}");

  /**
   * @throws InvalidValueException {@code ovt}
   */
  @JsonCreator
  public Ovt {
    Matcher form = FORM.matcher(value);
    if (!form.matches() || BusinessId.parse(form.group(1) + "-" + form.group(2)).isEmpty()) {
      throw new InvalidValueException("ovt");
    }
  }

  /** The address of the whole organisation. */
  public static Ovt of(BusinessId organisation) {
    return new Ovt("0037" + organisation.value().replace("-", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
