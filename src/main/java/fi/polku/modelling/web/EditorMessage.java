package fi.polku.modelling.web;

import fi.polku.modelling.ModelText;
import fi.polku.modelling.Stamp;
import fi.polku.shared.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends.
 *
 * @param version the {@link Stamp} it opened the model with
 * @param note why the version is released
 * @param inForceFrom first day of a table
 */
record EditorMessage(
    @Nullable String content,
    @Nullable String version,
    @Nullable String note,
    @Nullable LocalDate inForceFrom) {

  Stamp stamp() {
    return Stamp.of(version == null ? "" : version);
  }

  /** The text, refused when it is missing, too long or no text. */
  String text() {
    if (content == null) {
      throw InvalidInputException.of("content", "required");
    }
    return ModelText.of(content.getBytes(StandardCharsets.UTF_8));
  }

  @Nullable String why() {
    return note == null || note.isBlank() ? null : note.strip();
  }
}
