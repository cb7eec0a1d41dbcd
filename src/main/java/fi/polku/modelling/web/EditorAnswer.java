package fi.polku.modelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor is told.
 *
 * @param version the stamp to go on with
 * @param location the page to go to
 * @param detail what happened, when it was not what was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorAnswer(
    @Nullable String version,
    List<ProblemLine> problems,
    @Nullable String location,
    @Nullable String detail) {

  static EditorAnswer of(@Nullable String version, List<ProblemLine> problems) {
    return new EditorAnswer(version, problems, null, null);
  }
}
