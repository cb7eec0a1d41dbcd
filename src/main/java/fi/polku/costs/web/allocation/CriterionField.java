package fi.polku.costs.web.allocation;

import fi.polku.costs.Criterion;
import java.util.Arrays;
import java.util.Optional;

/** Names of criteria in requests. */
enum CriterionField {
  INHABITANTS("inhabitants", Criterion.INHABITANTS),
  INHABITANTS_18_64("inhabitants18to64", Criterion.INHABITANTS_18_64),
  UNEMPLOYED("unemployed", Criterion.UNEMPLOYED),
  IN_SERVICES("inServices", Criterion.IN_SERVICES),
  FOREIGN_LANGUAGE_SPEAKERS("foreignLanguageSpeakers", Criterion.FOREIGN_LANGUAGE_SPEAKERS),
  STATE_CONTRIBUTION("stateContribution", Criterion.STATE_CONTRIBUTION),
  CAUSED("caused", Criterion.CAUSED);

  private final String name;
  private final Criterion criterion;

  CriterionField(String name, Criterion criterion) {
    this.name = name;
    this.criterion = criterion;
  }

  static Optional<Criterion> criterion(String name) {
    return Arrays.stream(values())
        .filter(field -> field.name.equals(name))
        .map(field -> field.criterion)
        .findFirst();
  }

  /** Names for a message that tells which there are. */
  static String all() {
    return String.join(", ", Arrays.stream(values()).map(field -> field.name).toList());
  }
}
