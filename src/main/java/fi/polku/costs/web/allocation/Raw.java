package fi.polku.costs.web.allocation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A value as it was written, so that no digit is lost on the way and all that is wrong is told at
 * once.
 *
 * @param type what kind of value it was; objects and lists are kept as nothing but that
 */
record Raw(Type type, String text) {

  /** Kinds of JSON values. */
  enum Type {
    TEXT,
    NUMBER,
    OTHER
  }

  /** Reads the value the parser stands on, and whatever is in it. */
  static Raw read(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    String text = json.getText();
    json.skipChildren();
    if (token == JsonToken.VALUE_STRING) {
      return new Raw(Type.TEXT, text);
    }
    return token.isNumeric() ? new Raw(Type.NUMBER, text) : new Raw(Type.OTHER, "");
  }
}
