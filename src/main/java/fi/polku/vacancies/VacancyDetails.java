package fi.polku.vacancies;

import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a vacancy.
 *
 * @param workplace where the work is done
 * @param applicationsClose null when applications are taken until the vacancy is filled
 */
public record VacancyDetails(
    String title,
    @Nullable String occupation,
    int positions,
    MunicipalityCode workplace,
    @Nullable LocalDate applicationsClose) {

  /** The longest title and occupation that are kept. */
  public static final int LONGEST_TEXT = 200;

  public static final int MOST_POSITIONS = 999;
}
