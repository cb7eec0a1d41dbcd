package fi.polku.national.grants;

import java.util.Arrays;

/** What is granted and paid (OULU 2.6.3); {@link #service()} is its id among the services. */
public enum Benefit {
  WAGE_SUBSIDY("palkkatuki"),
  START_UP_GRANT("starttiraha"),
  EXPENSE_ALLOWANCE("kulukorvaus"),
  TRAVEL_COMPENSATION("matka-ja-yopymiskorvaus"),
  WORK_ARRANGEMENT("tyoolosuhteiden-jarjestelytuki");

  private final String service;

  Benefit(String service) {
    this.service = service;
  }

  public String service() {
    return service;
  }

  /** Benefit by the id of its service; fails when no benefit has it. */
  public static Benefit ofService(String service) {
    return Arrays.stream(values())
        .filter(benefit -> benefit.service.equals(service))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a benefit: " + service));
  }
}
