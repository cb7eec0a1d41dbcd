package fi.polku.costs.figures;

import java.util.List;

/** Sources that the application itself writes down. */
public interface SourceForms {

  /** Keys of the messages that they are written with; in Finnish when they are kept. */
  List<String> keys();
}
