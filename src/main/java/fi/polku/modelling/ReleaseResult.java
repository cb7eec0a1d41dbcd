package fi.polku.modelling;

import fi.polku.engine.ModelVersion;
import java.util.List;

/** What came of an order to release. */
public sealed interface ReleaseResult {

  /**
   * New versions are in use.
   *
   * @param versions those asked for first, then those they carried along
   * @param warnings what was found and did not stop it
   */
  record Released(List<ModelVersion> versions, List<FileProblem> warnings)
      implements ReleaseResult {}

  /** Nothing was released, because of these problems; warnings are among them. */
  record Refused(List<FileProblem> problems) implements ReleaseResult {}
}
