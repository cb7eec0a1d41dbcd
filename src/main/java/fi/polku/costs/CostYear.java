package fi.polku.costs;

import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Matter;
import java.time.LocalDate;

/**
 * A budget year of an employment area.
 *
 * @param area id of the area
 * @param year calendar year, 2023 (the first preparation costs, PORVOO 4) to 2100
 */
public record CostYear(String area, int year) implements Comparable<CostYear> {

  /** First year that costs were shared in: preparation (PORVOO 4). */
  public static final int FIRST = 2023;

  /** Last year that can be asked for. */
  public static final int LAST = 2100;

  private static final String KIND = "kustannusvuosi";

  /**
   * @throws InvalidValueException {@code cost-year}
   */
  public CostYear {
    if (year < FIRST || year > LAST) {
      throw new InvalidValueException("cost-year");
    }
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /** Whether the year before could have been shared too. */
  public boolean hasPrevious() {
    return year > FIRST;
  }

  public CostYear previous() {
    return new CostYear(area, year - 1);
  }

  /** What the processes of the year are about. */
  public Matter matter() {
    return new Matter(KIND + ":" + area + ":" + year);
  }

  /**
   * The year a matter is about.
   *
   * @throws IllegalArgumentException if it is about something else
   */
  public static CostYear of(Matter matter) {
    String[] parts = matter.key().split(":");
    if (parts.length != 3 || !parts[0].equals(KIND)) {
      throw new IllegalArgumentException("Not a cost year: " + matter);
    }
    return new CostYear(parts[1], Integer.parseInt(parts[2]));
  }

  @Override
  public int compareTo(CostYear other) {
    int byArea = area.compareTo(other.area);
    return byArea == 0 ? Integer.compare(year, other.year) : byArea;
  }
}
