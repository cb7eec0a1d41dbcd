package fi.polku.modelling.checks;

import java.util.Set;

/** The kinds of statutory deadlines that the table {@code maaraajat} knows. */
public final class DeadlineTable {

  /** Key of the table. */
  public static final String KEY = "maaraajat";

  private static final String KIND = "laji";

  private DeadlineTable() {}

  /** Kinds that some rule names; none when the table cannot be read. */
  public static Set<String> kinds(String source) {
    return NamedCells.of(source, KIND);
  }
}
