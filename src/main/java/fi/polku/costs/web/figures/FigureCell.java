package fi.polku.costs.web.figures;

import fi.polku.costs.figures.FigureState;
import fi.polku.costs.figures.FigureState.Kind;
import fi.polku.costs.figures.KnownFigure;
import fi.polku.costs.figures.SourceNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table of figures.
 *
 * @param kind the worst of what is shown
 * @param value for people; null: nothing is known
 * @param source where it is from and from when; null when nothing is known
 * @param wholeSource as the source, which is shortened
 * @param known how many of {@code of} periods are known; shown when there are many
 * @param isAhead whether the period has not ended, so that nobody can know the figure yet
 * @param path of the page that tells more
 */
record FigureCell(
    Kind kind,
    @Nullable String value,
    @Nullable String source,
    @Nullable String wholeSource,
    int known,
    int of,
    boolean isAhead,
    String path) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final int LONGEST = 32;

  /** One figure, or the mean of those months that are known. */
  static FigureCell of(
      List<FigureState> states, String path, Clock clock, SourceNames sources, Locale reader) {
    LocalDate today = LocalDate.now(clock);
    List<KnownFigure> known =
        states.stream().map(FigureState::figure).filter(Objects::nonNull).toList();
    Kind worst =
        states.stream().map(FigureState::kind).max(FigureCell::byGravity).orElse(Kind.MISSING);
    boolean ahead = states.stream().allMatch(one -> one.period().lastDay().isAfter(today));
    if (known.isEmpty()) {
      return new FigureCell(worst, null, null, null, 0, states.size(), ahead, path);
    }
    KnownFigure last = known.get(known.size() - 1);
    String source = sources.in(last.source(), reader);
    String entered = ", " + DAY.format(LocalDate.ofInstant(last.enteredAt(), clock.getZone()));
    return new FigureCell(
        worst,
        FigureNumbers.text(mean(known), reader),
        shortened(source) + entered,
        source + entered,
        known.size(),
        states.size(),
        false,
        path);
  }

  private static int byGravity(Kind one, Kind other) {
    List<Kind> order = List.of(Kind.KNOWN, Kind.MISSING, Kind.LATE, Kind.DOUBTFUL);
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }

  private static BigDecimal mean(List<KnownFigure> known) {
    BigDecimal sum =
        known.stream().map(KnownFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return known.size() == 1
        ? sum
        : sum.divide(BigDecimal.valueOf(known.size()), 2, RoundingMode.HALF_EVEN);
  }

  private static String shortened(String source) {
    return source.length() <= LONGEST ? source : source.substring(0, LONGEST - 1).strip() + "…";
  }
}
