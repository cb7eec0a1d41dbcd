package fi.polku.modelling.web.modeler;

import fi.polku.engine.ModelFile;
import fi.polku.modelling.ModelId;
import fi.polku.modelling.ModelText;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of an upload. */
final class UploadedModels {

  private UploadedModels() {}

  /**
   * The models of all parts that are files, whatever the parts are called.
   *
   * @throws InvalidInputException on the file's name, when a file is no model, is not text, is too
   *     large or comes twice; on {@code data} when there is none
   */
  static List<ModelFile> of(MultiValueMap<String, MultipartFile> parts) {
    List<ModelFile> models = new ArrayList<>();
    Set<ModelId> seen = new HashSet<>();
    for (MultipartFile part : parts.values().stream().flatMap(List::stream).toList()) {
      String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
      ModelFile model = read(part, name);
      if (!seen.add(new ModelId(model.kind(), model.key()))) {
        throw InvalidInputException.of(name, "model-twice");
      }
      models.add(model);
    }
    if (models.isEmpty()) {
      throw InvalidInputException.of("data", "required");
    }
    return models;
  }

  private static ModelFile read(MultipartFile part, String name) {
    try {
      return ModelId.ofFile(name).with(ModelText.of(part.getBytes()));
    } catch (InvalidValueException refused) {
      throw InvalidInputException.of(name, refused.code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
