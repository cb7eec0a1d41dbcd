package fi.polku.sandbox.costs;

import fi.polku.costs.Criterion;
import fi.polku.costs.figures.EnteredFigure;
import fi.polku.costs.figures.FigureBook;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.sandbox.SandboxOnly;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Enters the figures of the demo's areas as people do. Porvoo's are those of its plan, first with
 * their own dates and then, named as the sandbox's, for the years and months that the agreement
 * asks for; so what is shared by them is shared as by the plan.
 */
@SandboxOnly
@Component
class DemoFigures {

  static final String BY = "talous";

  private static final BigDecimal IN_SERVICES = new BigDecimal("0.25");
  private static final int YEARS_BACK = 4;

  private final FigureBook book;
  private final DemoSources sources;
  private final Clock clock;

  DemoFigures(FigureBook book, DemoSources sources, Clock clock) {
    this.book = book;
    this.sources = sources;
    this.clock = clock;
  }

  /** Enters an area's figures; again: nothing. */
  void enter(String area) {
    List<DemoMunicipality> all = DemoMunicipality.of(area);
    boolean planned = area.equals(DemoMunicipality.PORVOO);
    if (planned) {
      enterPlan(area, all);
    }
    enterYearEnds(area, all, planned ? DemoSources.PLAN_YEAR_END : DemoSources.ROUND_YEAR_END);
    enterMonths(area, all, planned ? DemoSources.PLAN_MONTH : DemoSources.ROUND_MONTH);
    enterContributions(area, all);
  }

  private void enterPlan(String area, List<DemoMunicipality> all) {
    FigurePeriod of2021 = FigurePeriod.ofYear(2021);
    FigurePeriod of2022 = FigurePeriod.ofYear(2022);
    enter(
        area,
        of(all, Criterion.INHABITANTS_18_64, of2021, one -> number(one.workingAge())).toList(),
        DemoSources.PLAN_WORKING_AGE);
    enter(
        area,
        of(all, Criterion.INHABITANTS, of2022, one -> number(one.inhabitants())).toList(),
        DemoSources.PLAN_INHABITANTS);
    enter(
        area,
        of(all, Criterion.FOREIGN_LANGUAGE_SPEAKERS, of2022, DemoFigures::foreign).toList(),
        DemoSources.PLAN_FOREIGN);
    enter(
        area,
        of(
                all,
                Criterion.UNEMPLOYED,
                FigurePeriod.ofMonth(YearMonth.of(2023, 7)),
                one -> one.unemployed(BigDecimal.ONE))
            .toList(),
        DemoSources.PLAN_UNEMPLOYED);
  }

  private void enterYearEnds(String area, List<DemoMunicipality> all, String source) {
    int last = today().getYear() - 1;
    List<EnteredFigure> figures =
        IntStream.rangeClosed(last - YEARS_BACK, last)
            .mapToObj(FigurePeriod::ofYear)
            .flatMap(
                end ->
                    Stream.of(
                            of(all, Criterion.INHABITANTS_18_64, end, o -> number(o.workingAge())),
                            of(all, Criterion.INHABITANTS, end, o -> number(o.inhabitants())),
                            of(all, Criterion.FOREIGN_LANGUAGE_SPEAKERS, end, DemoFigures::foreign))
                        .flatMap(Function.identity()))
            .toList();
    enter(area, figures, source);
  }

  /** This year's newest month of the unemployed is left for Statistics Finland to tell. */
  private void enterMonths(String area, List<DemoMunicipality> all, String source) {
    YearMonth now = YearMonth.from(today());
    YearMonth newest = now.minusMonths(1);
    List<EnteredFigure> figures = new ArrayList<>();
    for (YearMonth month = now.minusYears(2).withMonth(1);
        month.isBefore(now);
        month = month.plusMonths(1)) {
      FigurePeriod period = FigurePeriod.ofMonth(month);
      YearMonth of = month;
      BigDecimal served = DemoMunicipality.season(month).multiply(IN_SERVICES);
      if (!month.equals(newest) || month.getYear() < now.getYear()) {
        of(all, Criterion.UNEMPLOYED, period, one -> one.unemployedIn(of)).forEach(figures::add);
      }
      of(all, Criterion.IN_SERVICES, period, one -> one.unemployed(served)).forEach(figures::add);
    }
    enter(area, figures, source);
  }

  /** Oulu's figures of the coming year are not all there, and one must be looked at. */
  private void enterContributions(String area, List<DemoMunicipality> all) {
    int year = today().getYear();
    String source =
        area.equals("pirkanmaa") ? DemoSources.GROUP_CONTRIBUTION : DemoSources.ROUND_CONTRIBUTION;
    List<EnteredFigure> figures = new ArrayList<>();
    for (int of = year - 1; of <= year; of++) {
      of(all, Criterion.STATE_CONTRIBUTION, FigurePeriod.ofYear(of), DemoFigures::contribution)
          .forEach(figures::add);
    }
    FigurePeriod next = FigurePeriod.ofYear(year + 1);
    if (area.equals("oulu")) {
      of(all, Criterion.STATE_CONTRIBUTION, next, DemoFigures::contribution)
          .skip(2)
          .limit(all.size() - 3L)
          .forEach(figures::add);
      of(all, Criterion.STATE_CONTRIBUTION, next, o -> contribution(o).multiply(number(2)))
          .skip(all.size() - 1L)
          .forEach(figures::add);
    } else {
      of(all, Criterion.STATE_CONTRIBUTION, next, DemoFigures::contribution).forEach(figures::add);
    }
    enter(area, figures, source);
  }

  private static Stream<EnteredFigure> of(
      List<DemoMunicipality> all,
      Criterion criterion,
      FigurePeriod period,
      Function<DemoMunicipality, BigDecimal> value) {
    return all.stream()
        .map(one -> new EnteredFigure(criterion, one.code(), period, value.apply(one)));
  }

  private void enter(String area, List<EnteredFigure> figures, String source) {
    book.enter(area, figures, sources.kept(source), BY);
  }

  private static BigDecimal foreign(DemoMunicipality one) {
    return number(one.foreignLanguageSpeakers());
  }

  private static BigDecimal contribution(DemoMunicipality one) {
    return number(one.stateContribution());
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
