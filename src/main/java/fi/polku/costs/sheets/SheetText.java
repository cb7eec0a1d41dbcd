package fi.polku.costs.sheets;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The text of a file in the encodings that offices save. */
final class SheetText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  private SheetText() {}

  /**
   * Text without its mark of encoding; reading fails with {@link CharacterCodingException} where
   * the file is not of the encoding that its mark tells.
   */
  static BufferedReader open(Path file) throws IOException {
    Charset charset = charset(file);
    var in = new BufferedReader(reader(file, charset), BUFFER);
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }

  private static Charset charset(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String mark = HexFormat.of().formatHex(in.readNBytes(3));
      if (mark.startsWith("feff") || mark.startsWith("fffe")) {
        return mark.startsWith("fe") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      }
      if (mark.equals("efbbbf")) {
        return StandardCharsets.UTF_8;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path file) throws IOException {
    char[] passed = new char[BUFFER];
    try (Reader in = reader(file, StandardCharsets.UTF_8)) {
      while (in.read(passed) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(
                charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new InputStreamReader(
        new BufferedInputStream(Files.newInputStream(file), BUFFER), decoder);
  }
}
