package fi.polku.modelling.checks;

import fi.polku.engine.ModelKind;
import java.util.List;

/** Reads models of one kind and asks the rules of that kind. */
public interface KindChecks {

  ModelKind kind();

  /**
   * @param key file name without its ending
   */
  List<Problem> check(String key, String source, Surroundings around);
}
