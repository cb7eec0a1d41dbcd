package fi.polku.sandbox.demo;

import java.time.LocalDate;

/**
 * What a demo case is, by its number alone.
 *
 * @param number from 0; all that happens in the case follows from it
 * @param startsOn the earlier the lower the number
 */
record DemoPlan(int number, LocalDate startsOn) {

  /** How far back the oldest case begins, in days: nine months. */
  private static final double OLDEST = 270;

  /** New cases are more than old ones, as in an area that grows. */
  private static final double GROWTH = 1.2;

  /**
   * @param cases how many there are in all
   * @param until the day before which everything happens
   */
  static DemoPlan of(int number, int cases, LocalDate until) {
    double left = 1 - (double) number / cases;
    long daysAgo = 1 + Math.round(OLDEST * Math.pow(left, GROWTH));
    return new DemoPlan(number, until.minusDays(daysAgo));
  }

  /** Each sixth is an employer's. */
  boolean isEmployers() {
    return number % 6 == 5;
  }

  /** Each eleventh is of somebody who has had a case before. */
  boolean isOfReturning() {
    return !isEmployers() && number % 11 == 10;
  }

  String externalId() {
    return externalId(number);
  }

  static String externalId(int number) {
    return "demo-" + number;
  }
}
