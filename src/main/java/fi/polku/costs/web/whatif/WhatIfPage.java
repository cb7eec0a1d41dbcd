package fi.polku.costs.web.whatif;

import fi.polku.areas.Municipality;
import fi.polku.costs.figures.FigureProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page as it is shown.
 *
 * @param canonical the question with nothing in it but what differs
 * @param faults what cannot be counted with
 * @param grounds empty when the reader may not change the figures
 * @param texts of the fields, by name: as entered, otherwise the defaults
 * @param problems figures that are neither known nor entered
 * @param result null when it cannot be counted
 */
record WhatIfPage(
    WhatIfQuery canonical,
    WhatIfQuestion question,
    WhatIfBase base,
    List<Fault> faults,
    List<Ground> grounds,
    List<Municipality> municipalities,
    Map<String, String> texts,
    List<FigureProblem> problems,
    @Nullable WhatIfResult result) {

  /**
   * @param field id of the field it is beside
   */
  record Fault(String field, String message) {}

  /**
   * A ground.
   *
   * @param weightField name of its weight's field
   * @param figureFields names of its figures' fields, in the order of the municipalities
   */
  record Ground(String name, String weightField, List<String> figureFields) {}

  /** What a field says. */
  public @Nullable String text(String field) {
    return texts.get(field);
  }

  /** What is wrong with a field; null: nothing. */
  public @Nullable String faultOf(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::message)
        .findFirst()
        .orElse(null);
  }

  /** Whether a field says something else than the agreement and the stored figures. */
  public boolean changes(String field) {
    return canonical.text(field).isPresent();
  }

  /** Whether any figure is changed, or wrong. */
  public boolean touchesFigures() {
    return canonical.changes().anyMatch(name -> name.startsWith("luku."))
        || faults.stream().anyMatch(fault -> fault.field().startsWith("luku."));
  }
}
