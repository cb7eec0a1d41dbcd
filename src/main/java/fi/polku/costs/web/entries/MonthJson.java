package fi.polku.costs.web.entries;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import fi.polku.shared.InvalidValueException;
import java.io.IOException;

/** A month as {@code 3}, {@code "3"} or {@code "2026-03"}: what is written, whatever its type. */
final class MonthJson extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  MonthJson() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.currentToken().isScalarValue()) {
      throw new InvalidValueException("cost-month");
    }
    return json.getText();
  }
}
