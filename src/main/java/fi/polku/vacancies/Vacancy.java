package fi.polku.vacancies;

import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as it stands.
 *
 * @param externalId the sender's own id of the notice; null when it came by other ways
 * @param closedOn the day it was filled, withdrawn or refused
 */
public record Vacancy(
    UUID id,
    CaseId caseId,
    @Nullable String externalId,
    VacancyDetails details,
    VacancyState state,
    LocalDate receivedOn,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate closedOn) {

  static Vacancy received(
      CaseId caseId, @Nullable String externalId, VacancyDetails details, LocalDate on) {
    return new Vacancy(
        UUID.randomUUID(), caseId, externalId, details, VacancyState.RECEIVED, on, null, null);
  }

  Vacancy with(VacancyDetails newer) {
    return new Vacancy(id, caseId, externalId, newer, state, receivedOn, publishedOn, closedOn);
  }

  /** As it is once it has come to the state on a day; the same when it may not. */
  Vacancy become(VacancyState next, LocalDate on) {
    if (!state.mayBecome(next)) {
      return this;
    }
    return new Vacancy(
        id,
        caseId,
        externalId,
        details,
        next,
        receivedOn,
        next == VacancyState.PUBLISHED ? on : publishedOn,
        next.isClosed() ? on : null);
  }

  /** Whole days from publishing to the end; null while it is open or if it never was. */
  public @Nullable Integer daysOpen() {
    return publishedOn == null || closedOn == null
        ? null
        : Integer.valueOf((int) Math.max(0, ChronoUnit.DAYS.between(publishedOn, closedOn)));
  }
}
