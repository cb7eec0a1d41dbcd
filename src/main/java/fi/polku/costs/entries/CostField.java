package fi.polku.costs.entries;

/** What is told of a cost, as programs and files name it. */
public enum CostField {
  YEAR("year", ""),
  MUNICIPALITY("municipality", "kunta"),
  KIND("costKind", "kustannuslaji"),
  SERVICE("service", "palvelu"),
  MONTH("month", "kuukausi"),
  AMOUNT("amount", "summa"),
  DOCUMENT("document", "tosite"),
  TEXT("text", "selite");

  private final String api;
  private final String column;

  CostField(String api, String column) {
    this.api = api;
    this.column = column;
  }

  /** Name in the API. */
  public String api() {
    return api;
  }

  /** Column in a file. */
  public String column() {
    return column;
  }
}
