package fi.polku.engine;

/** A model's text as it is released. */
public record ModelFile(ModelKind kind, String key, String content) {

  public String fileName() {
    return kind.fileName(key);
  }
}
