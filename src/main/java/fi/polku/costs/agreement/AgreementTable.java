package fi.polku.costs.agreement;

/** Names in the tables. */
public final class AgreementTable {

  /** Condition and answer: the kind of cost. */
  public static final String KIND = "kustannuslaji";

  /** Condition: the budget year. */
  public static final String YEAR = "vuosi";

  /** The table that knows which kind of cost a service is. */
  public static final String KIND_OF_SERVICE = "kustannusperuste";

  private static final String PREFIX = "kustannustenjako-";

  private AgreementTable() {}

  /** Key of an area's table. */
  public static String of(String area) {
    return PREFIX + area;
  }

  /** Id of the area whose agreement a table is. */
  public static String areaOf(String table) {
    return table.substring(PREFIX.length());
  }

  /** Whether a table is an area's agreement. */
  public static boolean is(String decision) {
    return decision.startsWith(PREFIX);
  }
}
