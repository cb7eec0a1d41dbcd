package fi.polku.costs.web.allocation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads any value as it was written. */
final class RawJson extends StdScalarDeserializer<Raw> {

  private static final long serialVersionUID = 1L;

  RawJson() {
    super(Raw.class);
  }

  @Override
  public Raw deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return Raw.read(json);
  }
}
