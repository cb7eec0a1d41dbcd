package fi.polku.costs.entries;

/** Hears what is wrong with a cost. */
@FunctionalInterface
interface CostProblems {

  /** A problem; people read the message {@code error.<code>}. */
  void add(CostField field, String code, Object... arguments);
}
