package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Shows what is known and what is not. */
@Service
public class FigureStates {

  private static final int MONTHS = 12;
  private static final int YEARS = 4;

  private final Assessments assessments;
  private final Criteria criteria;

  FigureStates(Assessments assessments, Criteria criteria) {
    this.assessments = assessments;
    this.criteria = criteria;
  }

  /** Of all municipalities of the area, each period of one before the next one's. */
  public List<FigureState> of(String area, Criterion criterion, List<FigurePeriod> periods) {
    int newest = periods.stream().mapToInt(one -> one.lastDay().getYear()).max().orElse(0);
    return assessments.of(area, criterion, newest, null).of(periods);
  }

  /**
   * The periods whose figures a budget year is evened by: the end of the year before, the twelve
   * months, or the year itself.
   */
  public List<FigurePeriod> periodsOf(String area, Criterion criterion, int year) {
    Rhythm rhythm = criteria.rhythmOf(area, criterion);
    return switch (rhythm) {
      case END_OF_YEAR -> List.of(rhythm.at(YearMonth.of(year - 1, MONTHS)));
      case MONTHLY -> months(year);
      case YEARLY -> List.of(FigurePeriod.ofYear(year));
    };
  }

  /** The periods that are worth looking at beside those, in their order. */
  public List<FigurePeriod> periodsAround(String area, Criterion criterion, int year) {
    Rhythm rhythm = criteria.rhythmOf(area, criterion);
    return rhythm == Rhythm.MONTHLY
        ? months(year)
        : IntStream.range(year - YEARS + 1, year + 1)
            .mapToObj(one -> rhythm.of(rhythm == Rhythm.YEARLY ? one : one - 1))
            .toList();
  }

  private static List<FigurePeriod> months(int year) {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month -> FigurePeriod.ofMonth(YearMonth.of(year, month)))
        .toList();
  }
}
