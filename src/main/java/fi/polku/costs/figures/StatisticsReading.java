package fi.polku.costs.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.national.statistics.Figure;
import fi.polku.national.statistics.FigureValue;
import fi.polku.national.statistics.StatisticsFigures;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes figures over from Statistics Finland; only what is new. */
@Service
public class StatisticsReading {

  /** Its name before and since June 2026. */
  private static final Pattern TABLE = Pattern.compile(".*/(?:statfin_[a-z]+_pxt_)?([^/]+)\\.px");

  private final StatisticsFigures statistics;
  private final FigureBook book;
  private final Areas areas;
  private final SourceNames sources;
  private final TransactionOperations transactions;

  StatisticsReading(
      StatisticsFigures statistics,
      FigureBook book,
      Areas areas,
      SourceNames sources,
      TransactionOperations transactions) {
    this.statistics = statistics;
    this.book = book;
    this.areas = areas;
    this.sources = sources;
    this.transactions = transactions;
  }

  /**
   * Reads the tables of Statistics Finland and takes over what they tell of the area.
   *
   * @return how many figures were new
   * @throws fi.polku.national.remote.RemoteFailure if Statistics Finland does not answer; nothing
   *     was changed
   * @throws fi.polku.national.statistics.TableChangedException if a table has changed; nothing was
   *     changed
   */
  public int read(String area, String by) {
    statistics.refreshAll();
    return adopt(area, by);
  }

  /**
   * Takes over what was read or brought in by file before.
   *
   * @return how many figures were new
   */
  public int adopt(String area, String by) {
    Area of = areas.find(area).orElseThrow(() -> new NotFoundException("area"));
    Map<String, List<FigureValue>> bySource =
        newest(of).stream().collect(Collectors.groupingBy(one -> source(one.source())));
    Integer added =
        transactions.execute(
            status ->
                bySource.entrySet().stream()
                    .mapToInt(
                        one -> book.enterChanged(area, figures(one.getValue()), one.getKey(), by))
                    .sum());
    return added == null ? 0 : added;
  }

  /**
   * Municipalities of the area of which some newest figure is not told though it is told of others:
   * their cells are empty, or they are not in the table, such as after a merger.
   */
  public List<Municipality> untold(String area) {
    Area of = areas.find(area).orElseThrow(() -> new NotFoundException("area"));
    Map<Figure, Optional<String>> told = new EnumMap<>(Figure.class);
    Stream.of(Figure.values())
        .forEach(figure -> told.put(figure, newest(figure, of.municipalities())));
    return of.municipalities().stream()
        .filter(
            one ->
                told.entrySet().stream()
                    .anyMatch(all -> !newest(all.getKey(), List.of(one)).equals(all.getValue())))
        .toList();
  }

  /** The newest period that is told of any of them. */
  private Optional<String> newest(Figure figure, List<Municipality> municipalities) {
    return municipalities.stream()
        .flatMap(one -> statistics.latest(figure, one.code()).stream())
        .map(FigureValue::period)
        .max(Comparator.naturalOrder());
  }

  private List<FigureValue> newest(Area area) {
    List<FigureValue> newest = new ArrayList<>();
    for (Municipality municipality : area.municipalities()) {
      for (Figure figure : Figure.values()) {
        Set<String> periods = new HashSet<>();
        statistics.history(figure, municipality.code()).stream()
            .filter(one -> periods.add(one.period()))
            .forEach(newest::add);
      }
    }
    return newest;
  }

  private static List<EnteredFigure> figures(List<FigureValue> values) {
    return values.stream()
        .flatMap(
            one ->
                period(one.period()).stream()
                    .map(
                        period ->
                            new EnteredFigure(
                                new Criterion(one.figure().key()),
                                one.municipality(),
                                period,
                                BigDecimal.valueOf(one.value()))))
        .toList();
  }

  /** {@code 2025} or {@code 2026M09}; quarters are no periods of costs. */
  private static Optional<FigurePeriod> period(String told) {
    try {
      return Optional.of(FigurePeriod.of(told.replace('M', '-')));
    } catch (InvalidValueException other) {
      return Optional.empty();
    }
  }

  /** Such as {@code Tilastokeskus, taulu 11re}. */
  private String source(String told) {
    Matcher table = TABLE.matcher(told);
    return table.matches() ? sources.table(table.group(1)) : sources.published(told);
  }
}
