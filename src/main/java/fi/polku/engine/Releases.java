package fi.polku.engine;

import java.util.List;

/** Puts new versions of models into use. */
public interface Releases {

  /**
   * Releases the files together, in the caller's transaction: new cases use them, running ones stay
   * on theirs.
   *
   * @param name what the release is called in the engine
   * @param source which door the models came through
   * @return the new versions
   * @throws ReleaseRefusedException when the engine cannot read a file
   */
  List<ModelVersion> release(String name, String source, List<ModelFile> files);
}
