package fi.polku.costs.web.allocation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import fi.polku.shared.InvalidValueException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads figures by criterion and municipality as they were written. A criterion or municipality
 * that comes twice is refused by the parser's own guard against doubled names.
 */
final class RawFiguresJson extends StdScalarDeserializer<Map<String, Map<String, Raw>>> {

  private static final long serialVersionUID = 1L;

  RawFiguresJson() {
    super(Map.class);
  }

  @Override
  public Map<String, Map<String, Raw>> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return read(json, inner -> read(inner, Raw::read, true), false);
  }

  /** Reads one value. */
  private interface Reader<T> {
    T read(JsonParser json) throws IOException;
  }

  private static <T> Map<String, T> read(JsonParser json, Reader<T> reader, boolean readsNull)
      throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new InvalidValueException("allocation-figures");
    }
    Map<String, T> values = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL || readsNull) {
        values.put(name, read(json, reader, values, name));
      }
    }
    return values;
  }

  private static <T> T read(JsonParser json, Reader<T> reader, Map<String, T> values, String name)
      throws IOException {
    try {
      return reader.read(json);
    } catch (InvalidValueException refusal) {
      throw JsonMappingException.wrapWithPath(refusal, values, name);
    }
  }
}
