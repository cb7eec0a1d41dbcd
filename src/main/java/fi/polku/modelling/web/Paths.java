package fi.polku.modelling.web;

import fi.polku.engine.ModelKind;
import fi.polku.modelling.ModelId;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;

/** How models are named in addresses: {@code /mallit/prosessit/ensiyhteydenotto}. */
enum Paths {
  PROCESSES("prosessit", ModelKind.PROCESS),
  DECISIONS("paatokset", ModelKind.DECISION),
  FORMS("lomakkeet", ModelKind.FORM);

  static final String ROOT = "/mallit";

  private final String segment;
  private final ModelKind kind;

  Paths(String segment, ModelKind kind) {
    this.segment = segment;
    this.kind = kind;
  }

  /**
   * @throws NotFoundException if there can be no such model
   */
  static ModelId id(String segment, String key) {
    try {
      return new ModelId(kind(segment), key);
    } catch (InvalidValueException impossible) {
      throw new NotFoundException("model");
    }
  }

  /**
   * @throws NotFoundException if there is no such kind
   */
  static ModelKind kind(String segment) {
    return Arrays.stream(values())
        .filter(path -> path.segment.equals(segment))
        .findFirst()
        .map(path -> path.kind)
        .orElseThrow(() -> new NotFoundException("model kind"));
  }

  static String segment(ModelKind kind) {
    return Arrays.stream(values())
        .filter(path -> path.kind == kind)
        .findFirst()
        .orElseThrow()
        .segment;
  }

  static List<String> segments() {
    return Arrays.stream(values()).map(path -> path.segment).toList();
  }

  /** Address of the model's page. */
  static String of(ModelId id) {
    return ROOT + "/" + segment(id.kind()) + "/" + id.key();
  }
}
