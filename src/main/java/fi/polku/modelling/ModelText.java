package fi.polku.modelling;

import fi.polku.modelling.checks.ModelChecks;
import fi.polku.shared.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of an uploaded model. */
public final class ModelText {

  private ModelText() {}

  /**
   * @throws InvalidValueException {@code model-size} if there are more bytes than a model may have,
   *     {@code model-encoding} if they are not UTF-8 text
   */
  public static String of(byte[] bytes) {
    if (bytes.length > ModelChecks.MAX_SIZE) {
      throw new InvalidValueException("model-size");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new InvalidValueException("model-encoding");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new InvalidValueException("model-encoding");
    }
  }
}
