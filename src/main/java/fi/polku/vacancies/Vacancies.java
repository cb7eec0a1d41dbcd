package fi.polku.vacancies;

import fi.polku.cases.Timeline;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies as their journeys move them on; every change of state leaves a timeline entry. */
@Service
public class Vacancies {

  private final VacancyTable table;
  private final Timeline timeline;
  private final Clock clock;

  Vacancies(VacancyTable table, Timeline timeline, Clock clock) {
    this.table = table;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Opens a vacancy of the case in the state the model gives.
   *
   * @param externalId the sender's own id; null when the notice came by other ways
   * @throws ConflictException if there is a vacancy of that id already
   */
  @Transactional
  public Vacancy open(
      CaseId caseId, @Nullable String externalId, VacancyDetails details, VacancyState state) {
    LocalDate today = LocalDate.now(clock);
    if (externalId != null && table.byExternalId(externalId).isPresent()) {
      throw new ConflictException("The notice has been received already");
    }
    Vacancy vacancy = Vacancy.received(caseId, externalId, details, today).become(state, today);
    table.insert(vacancy);
    tell(vacancy);
    return vacancy;
  }

  /**
   * Moves a vacancy on and brings its details up to date; a closed one stays as it is.
   *
   * @param details null: as before
   * @param on the day it came to the state; null: today
   * @throws IllegalArgumentException if there is no such vacancy
   */
  @Transactional
  public Vacancy move(
      UUID id, @Nullable VacancyDetails details, VacancyState state, @Nullable LocalDate on) {
    Vacancy before =
        table.byId(id).orElseThrow(() -> new IllegalArgumentException("No vacancy " + id));
    if (before.state().isClosed()) {
      return before;
    }
    LocalDate today = LocalDate.now(clock);
    Vacancy after =
        (details == null ? before : before.with(details))
            .become(state, on == null || on.isAfter(today) ? today : on);
    table.update(after);
    if (after.state() != before.state()) {
      tell(after);
    }
    return after;
  }

  Optional<Vacancy> ofNotice(String externalId) {
    return table.byExternalId(externalId);
  }

  private void tell(Vacancy vacancy) {
    Integer daysOpen = vacancy.daysOpen();
    timeline.add(
        vacancy.caseId(),
        vacancy.state().timelineKind(),
        Map.of(
            "title",
            vacancy.details().title(),
            "positions",
            vacancy.details().positions(),
            "daysOpen",
            daysOpen == null ? 0 : daysOpen));
  }
}
