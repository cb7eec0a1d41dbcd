package fi.polku.national.jobmarket;

import java.util.List;

/**
 * What a search found.
 *
 * @param count of all that fit
 * @param first the first of them, at most {@value #SHOWN}
 */
public record FoundVacancies(int count, List<FoundVacancy> first) {

  static final int SHOWN = 10;
}
