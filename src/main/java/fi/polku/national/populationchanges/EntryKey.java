package fi.polku.national.populationchanges;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.springframework.util.Assert;

/**
 * Where in the changes we are, {@code viimeisinKirjausavain}: the system's own mark, which is only
 * kept and given back. Comes as a number or as text.
 */
record EntryKey(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,100}");

  EntryKey {
    Assert.isTrue(FORM.matcher(value).matches(), "Not an entry key");
  }

  @JsonCreator
  static EntryKey read(JsonNode key) {
    return new EntryKey(key.isIntegralNumber() || key.isTextual() ? key.asText() : "");
  }
}
