package fi.polku.costs.figures;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredFigures implements Figures {

  private static final int DECIMALS = 12;
  private static final int YEARS_BACK = 5;

  private final FigureTable table;
  private final Criteria criteria;
  private final Areas areas;
  private final FigureSettings settings;
  private final SourceText sources;
  private final Clock clock;

  StoredFigures(
      FigureTable table,
      Criteria criteria,
      Areas areas,
      FigureSettings settings,
      SourceText sources,
      Clock clock) {
    this.table = table;
    this.criteria = criteria;
    this.areas = areas;
    this.settings = settings;
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public FigureSet find(
      CostYear year, Criterion criterion, Timing timing, @Nullable Instant known) {
    Instant asked = known == null ? clock.instant() : known;
    LocalDate today = LocalDate.ofInstant(asked, clock.getZone());
    List<MunicipalityCode> municipalities =
        areas
            .find(year.area())
            .orElseThrow(() -> new NotFoundException("area"))
            .municipalities()
            .stream()
            .map(Municipality::code)
            .toList();
    Series series = series(year, criterion, known);
    Series workingAge =
        criterion.equals(Criterion.UNEMPLOYED)
            ? series(year, Criterion.INHABITANTS_18_64, known)
            : new Series(List.of());
    Rhythm rhythm = criteria.rhythmOf(year.area(), criterion);
    var publication = new Publication(settings);
    List<FigurePeriod> periods =
        new Choice(series, rhythm, municipalities, publication, today).of(year, timing);
    var found = new Found(criterion, new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    var doubts = new Doubts(settings, series, workingAge);
    for (MunicipalityCode municipality : municipalities) {
      for (FigurePeriod period : periods) {
        KnownFigure figure = series.at(municipality, period);
        if (figure == null) {
          boolean late = publication.isLate(period, rhythm, today);
          found.problem(
              municipality, period, late ? FigureProblem.Kind.LATE : FigureProblem.Kind.MISSING);
        } else if (doubts.isDoubtful(figure)) {
          found.problem(municipality, period, FigureProblem.Kind.DOUBTFUL);
        } else {
          found.use(figure);
        }
      }
    }
    return found.set(periods, sources);
  }

  private Series series(CostYear year, Criterion criterion, @Nullable Instant known) {
    int from = year.year() - YEARS_BACK;
    return new Series(
        known == null
            ? table.of(year.area(), criterion, from)
            : table.of(year.area(), criterion, from, known));
  }

  private record Found(
      Criterion criterion,
      List<KnownFigure> used,
      List<FigureProblem> problems,
      SortedMap<MunicipalityCode, BigDecimal> sums) {

    void problem(MunicipalityCode municipality, FigurePeriod period, FigureProblem.Kind kind) {
      problems.add(new FigureProblem(criterion, municipality, period.toString(), kind));
    }

    void use(KnownFigure figure) {
      used.add(figure);
      sums.merge(figure.municipality(), figure.value(), BigDecimal::add);
    }

    FigureSet set(List<FigurePeriod> periods, SourceText sources) {
      if (!problems.isEmpty()) {
        return new FigureSet(criterion, Collections.emptySortedMap(), "", problems);
      }
      int divisor = periods.size();
      SortedMap<MunicipalityCode, BigDecimal> values = new TreeMap<>();
      sums.forEach((municipality, sum) -> values.put(municipality, mean(sum, divisor)));
      return new FigureSet(
          criterion,
          values,
          sources.fi(used, periods),
          List.of(),
          sums,
          divisor,
          sources.sv(used, periods));
    }

    private static BigDecimal mean(BigDecimal sum, int divisor) {
      return divisor == 1
          ? sum
          : sum.divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_EVEN);
    }
  }
}
