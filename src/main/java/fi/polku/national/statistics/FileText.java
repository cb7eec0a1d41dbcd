package fi.polku.national.statistics;

import fi.polku.shared.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in the encodings that offices save: UTF-8 with or without a mark, UTF-16 with
 * one, else Latin-1.
 */
final class FileText {

  static final int LONGEST = 2_000_000;

  private FileText() {}

  /**
   * @throws InvalidValueException {@code too-long} or {@code file-binary}
   */
  static String of(byte[] content) {
    if (content.length > LONGEST) {
      throw new InvalidValueException("too-long", LONGEST);
    }
    String text = decoded(content);
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValueException("file-binary");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] content) {
    if (begins(content, 0xFE, 0xFF) || begins(content, 0xFF, 0xFE)) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      return strictly(content, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(content))
        .toString();
  }

  private static boolean begins(byte[] content, int first, int second) {
    return content.length >= 2 && content[0] == (byte) first && content[1] == (byte) second;
  }
}
