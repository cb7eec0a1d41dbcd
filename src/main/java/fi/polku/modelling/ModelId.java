package fi.polku.modelling;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.shared.InvalidValueException;
import java.util.regex.Pattern;

/** Which model: its kind and its key, which is also its file's name. */
public record ModelId(ModelKind kind, String key) {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 100;

  /**
   * @throws InvalidValueException {@code model-key} if the key is not lower-case words joined by
   *     hyphens
   */
  public ModelId {
    if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
      throw new InvalidValueException("model-key");
    }
  }

  /**
   * The model that a file holds.
   *
   * @throws InvalidValueException {@code model-file} if the ending is no model's, {@code model-key}
   */
  public static ModelId ofFile(String fileName) {
    ModelKind kind =
        ModelKind.ofFile(fileName).orElseThrow(() -> new InvalidValueException("model-file"));
    return new ModelId(
        kind, fileName.substring(0, fileName.length() - kind.extension().length() - 1));
  }

  public String fileName() {
    return kind.fileName(key);
  }

  /** The model with that text. */
  public ModelFile with(String content) {
    return new ModelFile(kind, key, content);
  }
}
