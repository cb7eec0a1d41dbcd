package fi.polku.costs.figures;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what is stored. */
@Component
class Assessments {

  private static final int YEARS_BACK = 5;

  /** Of which others a criterion counts a part. */
  private static final Map<Criterion, Criterion> WHOLES =
      Map.of(
          Criterion.INHABITANTS_18_64, Criterion.INHABITANTS,
          Criterion.FOREIGN_LANGUAGE_SPEAKERS, Criterion.INHABITANTS,
          Criterion.UNEMPLOYED, Criterion.INHABITANTS_18_64,
          Criterion.IN_SERVICES, Criterion.INHABITANTS_18_64);

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
    Criterion whole = WHOLES.get(criterion);
    return new Assessment(
        areas.find(area).orElseThrow(() -> new NotFoundException("area")).municipalities().stream()
            .map(Municipality::code)
            .toList(),
        series(area, criterion, year, known),
        whole == null ? new Series(List.of()) : series(area, whole, year, known),
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
