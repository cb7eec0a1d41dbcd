package fi.polku.modelling.web.modeler;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which uploaded models are the newest released ones already. */
@Component
class Duplicates {

  private final Models models;

  Duplicates(Models models) {
    this.models = models;
  }

  /** The files that differ from what is released. */
  List<ModelFile> changed(List<ModelFile> files) {
    return files.stream().filter(file -> same(file).isEmpty()).toList();
  }

  /** The released version with the very same text. */
  Optional<ModelVersion> same(ModelFile file) {
    return models
        .newest(file.kind(), file.key())
        .filter(newest -> models.source(newest).equals(file.content()));
  }
}
