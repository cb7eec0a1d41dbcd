package fi.polku.costs.web.budget;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads a value as it was written, so that what is wrong with it is told together with what is
 * wrong elsewhere. An object or a list reads as its bracket, which means nothing.
 */
final class RawJson extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  RawJson() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String text = json.getText();
    json.skipChildren();
    return text;
  }
}
