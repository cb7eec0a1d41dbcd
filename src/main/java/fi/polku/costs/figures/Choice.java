package fi.polku.costs.figures;

import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Timing;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the periods whose figures a timing asks for. "Newest" is the newest that all
 * municipalities have, so that everybody is compared on the same day, and never later than the
 * budget year.
 */
final class Choice {

  private static final int MONTHS = 12;
  private static final int OLDEST_YEARS = 3;

  private final Series series;
  private final Rhythm rhythm;
  private final List<MunicipalityCode> municipalities;
  private final Publication publication;
  private final LocalDate today;

  /**
   * @param today the day of asking
   */
  Choice(
      Series series,
      Rhythm rhythm,
      List<MunicipalityCode> municipalities,
      Publication publication,
      LocalDate today) {
    this.series = series;
    this.rhythm = rhythm;
    this.municipalities = municipalities;
    this.publication = publication;
    this.today = today;
  }

  /** One period, or the twelve months of a mean. */
  List<FigurePeriod> of(CostYear year, Timing timing) {
    return switch (timing) {
      case END_OF_PREVIOUS_YEAR -> List.of(rhythm.at(YearMonth.of(year.year() - 1, MONTHS)));
      case OF_THE_YEAR -> List.of(rhythm.of(year.year()));
      case MEAN_OF_MONTHS ->
          rhythm == Rhythm.YEARLY
              ? List.of(rhythm.of(year.year()))
              : months(YearMonth.of(year.year(), MONTHS)).toList();
      case LATEST -> List.of(latest(asked(year)));
      case MEAN_OF_LATEST_MONTHS -> latestMonths(asked(year));
    };
  }

  /** A budget of the past is looked at as its own time could at most have seen it. */
  private LocalDate asked(CostYear year) {
    return today.isBefore(year.lastDay()) ? today : year.lastDay();
  }

  private FigurePeriod latest(LocalDate asked) {
    LocalDate oldest = asked.minusYears(OLDEST_YEARS);
    LocalDate last = rhythm == Rhythm.YEARLY ? asked.plusYears(1) : asked;
    List<FigurePeriod> known =
        series.periods().descendingSet().stream()
            .filter(one -> !one.lastDay().isBefore(oldest) && !one.lastDay().isAfter(last))
            .toList();
    return known.stream()
        .filter(one -> series.hasAll(municipalities, one))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .orElseGet(() -> expected(asked));
  }

  private List<FigurePeriod> latestMonths(LocalDate asked) {
    YearMonth last = YearMonth.from(asked);
    Optional<YearMonth> found =
        IntStream.range(0, MONTHS)
            .mapToObj(last::minusMonths)
            .filter(one -> months(one).allMatch(each -> series.hasAll(municipalities, each)))
            .findFirst();
    return months(found.orElseGet(() -> expected(asked).month())).toList();
  }

  /** The newest period that should have been published by then. */
  private FigurePeriod expected(LocalDate asked) {
    if (rhythm == Rhythm.YEARLY) {
      return FigurePeriod.ofYear(asked.getYear());
    }
    YearMonth last = YearMonth.from(asked);
    boolean atYearEnds = rhythm == Rhythm.END_OF_YEAR;
    return Stream.iterate(
            atYearEnds ? YearMonth.of(last.getYear(), MONTHS) : last,
            one -> one.minusMonths(atYearEnds ? MONTHS : 1))
        .map(rhythm::at)
        .filter(one -> publication.isLate(one, rhythm, asked))
        .findFirst()
        .orElseThrow();
  }

  /** The twelve months up to one. */
  private Stream<FigurePeriod> months(YearMonth last) {
    return IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).map(rhythm::at);
  }
}
