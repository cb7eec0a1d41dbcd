package fi.polku.costs.web.amounts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads an amount from a request: a string such as {@code "1234567.89"}, or a number with at most
 * two decimals. It is read as it is written, so that no cent is lost on the way; anything else is
 * refused by {@code cost-amount}.
 */
public final class AmountJson extends StdScalarDeserializer<Euro> {

  private static final long serialVersionUID = 1L;
  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

  public AmountJson() {
    super(Euro.class);
  }

  @Override
  public Euro deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonToken token = json.currentToken();
    String text = json.getText();
    boolean isAmount = token == JsonToken.VALUE_STRING || token.isNumeric();
    if (!isAmount || !FORM.matcher(text).matches()) {
      throw new InvalidValueException("cost-amount");
    }
    return new Euro(new BigDecimal(text).movePointRight(2).longValueExact());
  }
}
