package fi.polku.engine;

/** Names of Polku's properties on model elements. */
final class StepProperties {

  /** Kind of statutory deadline that an activity carries. */
  static final String DEADLINE = "maaraaika";

  /** Said explicitly where the sources set no deadline. */
  static final String NO_STATUTORY_DEADLINE = "ei-lakisaateista";

  /** Parsed name in three languages. */
  static final String NAME = "polku.name";

  private StepProperties() {}
}
