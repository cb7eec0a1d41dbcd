package fi.polku.costs.web.figures;

import fi.polku.areas.Area;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.CriterionName;
import fi.polku.costs.figures.FigureBook;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.costs.figures.FigureState;
import fi.polku.costs.figures.FigureStates;
import fi.polku.costs.figures.KnownFigure;
import fi.polku.costs.figures.Rhythm;
import fi.polku.costs.figures.SourceNames;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of figures, with and without what was refused. */
@Component
class FigurePages {

  private final Criteria criteria;
  private final FigureStates states;
  private final FigureBook book;
  private final FigureTables tables;
  private final SourceNames sources;
  private final CostFrames frames;
  private final Clock clock;

  FigurePages(
      Criteria criteria,
      FigureStates states,
      FigureBook book,
      FigureTables tables,
      SourceNames sources,
      CostFrames frames,
      Clock clock) {
    this.criteria = criteria;
    this.states = states;
    this.book = book;
    this.tables = tables;
    this.sources = sources;
    this.frames = frames;
    this.clock = clock;
  }

  /** All criteria of a year. */
  ModelAndView all(CostReader reader, @Nullable Integer year, Locale locale) {
    CostYear shown = frames.year(reader, year);
    Area area = reader.area();
    List<CriterionName> names = criteria.all(area.id());
    return page("costs/figure-table", reader, shown, locale)
        .addObject("criteria", names)
        .addObject("rows", tables.ofYear(area, names, shown.year(), locale))
        .addObject("rhythms", Rhythm.values())
        .addObject("errors", Map.of())
        .addObject("typed", Map.of());
  }

  /** One criterion in its periods, with the form of entering. */
  ModelAndView criterion(
      CostReader reader, String key, @Nullable Integer year, FigureEntry entry, Locale locale) {
    CriterionName name = name(reader, key);
    CostYear shown = frames.year(reader, year == null ? yearOf(name, entry.period()) : year);
    List<FigurePeriod> periods = states.periodsAround(shown.area(), name.criterion(), shown.year());
    return page("costs/figure-criterion", reader, shown, locale)
        .addObject("criterion", name)
        .addObject("periods", periods)
        .addObject("rows", tables.ofCriterion(reader.area(), name.criterion(), periods, locale))
        .addObject("municipalities", reader.area().municipalities())
        .addObject("entry", entry)
        .addObject("errors", Map.of());
  }

  /** As above with what was wrong in the form. */
  ModelAndView refused(
      CostReader reader,
      String key,
      FigureEntry entry,
      Map<String, FieldProblem> errors,
      Locale locale) {
    ModelAndView page = criterion(reader, key, null, entry, locale).addObject("errors", errors);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  /** All that was ever entered of one figure. */
  ModelAndView history(
      CostReader reader, String key, String municipality, String period, Locale locale) {
    CriterionName name = name(reader, key);
    MunicipalityCode code =
        MunicipalityCode.parse(municipality)
            .filter(reader.area()::contains)
            .orElseThrow(() -> new NotFoundException("municipality"));
    FigurePeriod of = period(period);
    List<KnownFigure> rows = book.history(reader.area().id(), name.criterion(), code, period);
    FigureState state =
        states.of(reader.area().id(), name.criterion(), List.of(of)).stream()
            .filter(one -> one.municipality().equals(code))
            .findFirst()
            .orElseThrow();
    CostYear shown = frames.year(reader, yearOf(name, period));
    return page("costs/figure-history", reader, shown, locale)
        .addObject("criterion", name)
        .addObject(
            "municipality",
            reader.area().municipalities().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow())
        .addObject("period", of)
        .addObject("state", state)
        .addObject("history", rows)
        .addObject(
            "values", rows.stream().map(one -> FigureNumbers.text(one.value(), locale)).toList())
        .addObject("sources", rows.stream().map(one -> sources.in(one.source(), locale)).toList())
        .addObject("zone", clock.getZone());
  }

  private CriterionName name(CostReader reader, String key) {
    try {
      return criteria
          .find(reader.area().id(), new Criterion(key))
          .orElseThrow(() -> new NotFoundException("criterion"));
    } catch (InvalidValueException refused) {
      throw new NotFoundException("criterion");
    }
  }

  private static FigurePeriod period(String text) {
    try {
      return FigurePeriod.of(text);
    } catch (InvalidValueException refused) {
      throw new NotFoundException("period");
    }
  }

  /** The budget year in which a period's figure is needed; null: the current one. */
  private static @Nullable Integer yearOf(CriterionName name, String period) {
    try {
      int year = FigurePeriod.ofWritten(period).lastDay().getYear();
      int shown = name.rhythm() == Rhythm.END_OF_YEAR ? year + 1 : year;
      return new CostYear("", shown).year();
    } catch (InvalidValueException unknown) {
      return null;
    }
  }

  private ModelAndView page(String view, CostReader reader, CostYear year, Locale locale) {
    return new ModelAndView(view)
        .addObject("frame", frames.of(reader, year, locale))
        .addObject("year", year)
        .addObject("home", "/kustannukset/" + year.area() + "/luvut")
        .addObject("mayEnter", reader.keepsCosts());
  }
}
