package fi.polku.costs.figures;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what is stored. */
@Component
class Assessments {

  private static final int YEARS_BACK = 5;

  private final FigureTable table;
  private final Criteria criteria;
  private final Areas areas;
  private final FigureSettings settings;
  private final Clock clock;

  Assessments(
      FigureTable table, Criteria criteria, Areas areas, FigureSettings settings, Clock clock) {
    this.table = table;
    this.criteria = criteria;
    this.areas = areas;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param year the newest that matters
   * @param known as it was known then; null: now
   */
  Assessment of(String area, Criterion criterion, int year, @Nullable Instant known) {
    Instant asked = known == null ? clock.instant() : known;
    Series workingAge =
        criterion.equals(Criterion.UNEMPLOYED)
            ? series(area, Criterion.INHABITANTS_18_64, year, known)
            : new Series(List.of());
    return new Assessment(
        areas.find(area).orElseThrow(() -> new NotFoundException("area")).municipalities().stream()
            .map(Municipality::code)
            .toList(),
        series(area, criterion, year, known),
        workingAge,
        criteria.rhythmOf(area, criterion),
        settings,
        LocalDate.ofInstant(asked, clock.getZone()));
  }

  private Series series(String area, Criterion criterion, int year, @Nullable Instant known) {
    int from = year - YEARS_BACK;
    return new Series(
        known == null ? table.of(area, criterion, from) : table.of(area, criterion, from, known));
  }
}
