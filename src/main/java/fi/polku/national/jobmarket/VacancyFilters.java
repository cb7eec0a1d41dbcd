package fi.polku.national.jobmarket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancies are asked for (P67, filters of version 2). A list that is empty filters nothing.
 *
 * @param municipalityIn three digits each
 * @param occupationIscoIn codes of ISCO-08
 * @param expires when the time to apply must end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VacancyFilters(
    String onlyStatus,
    List<String> municipalityIn,
    List<String> occupationIscoIn,
    @Nullable Interval expires) {

  /** Published vacancies of the municipalities that can still be applied for. */
  static VacancyFilters open(List<String> municipalities, List<String> isco, Instant now) {
    return new VacancyFilters(
        "PUBLISHED", municipalities, isco, new Interval(now.toString(), null));
  }

  /**
   * @param from included
   * @param to not included
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Interval(@Nullable String from, @Nullable String to) {}
}
