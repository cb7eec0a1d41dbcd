package fi.polku.engine;

import java.util.Arrays;
import java.util.Optional;

/** The three kinds of models that people maintain. */
public enum ModelKind {
  PROCESS("bpmn"),
  DECISION("dmn"),
  FORM("form");

  private final String extension;

  ModelKind(String extension) {
    this.extension = extension;
  }

  /** Ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  public String fileName(String key) {
    return key + "." + extension;
  }

  /** The kind whose ending the file has. */
  public static Optional<ModelKind> ofFile(String fileName) {
    return Arrays.stream(values())
        .filter(kind -> fileName.endsWith("." + kind.extension))
        .findFirst();
  }
}
