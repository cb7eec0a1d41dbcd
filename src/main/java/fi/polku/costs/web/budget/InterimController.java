package fi.polku.costs.web.budget;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Months;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.budget.InterimLine;
import fi.polku.costs.budget.InterimReports;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import fi.polku.shared.Euro;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Interim reports (PORVOO 4.4): budget and actual costs of the whole area up to a month. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/osavuosi")
class InterimController {

  private final CostAccess access;
  private final CostFrames frames;
  private final InterimReports reports;
  private final DraftSecrecy secrecy;
  private final Agreements agreements;
  private final Clock clock;

  InterimController(
      CostAccess access,
      CostFrames frames,
      InterimReports reports,
      DraftSecrecy secrecy,
      Agreements agreements,
      Clock clock) {
    this.access = access;
    this.frames = frames;
    this.reports = reports;
    this.secrecy = secrecy;
    this.agreements = agreements;
    this.clock = clock;
  }

  /**
   * @param month 1–12; null: the newest that has ended
   */
  @GetMapping
  ModelAndView report(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam(name = "kuukausi", required = false) @Nullable Integer month,
      Locale locale) {
    CostReader reader = access.of(area);
    CostYear of = frames.year(reader, year);
    int last = month(of, month);
    List<InterimLine> lines = lines(reader, of, last);
    return new ModelAndView("costs/interim")
        .addObject("frame", frames.of(reader, of, locale))
        .addObject("month", last)
        .addObject("lines", lines)
        .addObject("terms", terms(of))
        .addObject("total", total(lines));
  }

  @GetMapping("/vienti")
  void export(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("kuukausi") int month,
      @RequestParam("muoto") String format,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear of = frames.year(reader, year);
    List<InterimLine> lines = lines(reader, of, month(of, month));
    try (SheetWriter sheet =
        SheetDownload.open(response, format, "osavuosi-%s-%d-%02d".formatted(area, year, month))) {
      sheet.row("kustannuslaji", "talousarvio", "toteutunut", "käytetty %", "jäljellä", "ennuste");
      for (InterimLine line : lines) {
        sheet.row(
            line.kind().id(),
            line.budget(),
            line.actual(),
            line.usedPercent().orElse(null),
            line.left(),
            line.forecast());
      }
    }
  }

  private List<InterimLine> lines(CostReader reader, CostYear year, int month) {
    List<InterimLine> lines = reports.of(year, month);
    return secrecy.hides(reader, year)
        ? lines.stream()
            .filter(line -> !line.actual().equals(Euro.ZERO))
            .map(InterimLine::withoutBudget)
            .toList()
        : lines;
  }

  private int month(CostYear year, @Nullable Integer asked) {
    if (asked != null && (asked < 1 || asked > Months.OF_YEAR)) {
      throw new NotFoundException("month");
    }
    return asked == null ? newest(year) : asked;
  }

  private int newest(CostYear year) {
    LocalDate ended = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
    if (ended.getYear() == year.year()) {
      return ended.getMonthValue();
    }
    return ended.isAfter(year.lastDay()) ? Months.OF_YEAR : 1;
  }

  private Map<String, Term> terms(CostYear year) {
    Agreement agreement = agreements.of(year);
    return agreement.terms().stream()
        .collect(Collectors.toMap(term -> term.kind().id(), term -> term));
  }

  private static @Nullable InterimLine total(List<InterimLine> lines) {
    return lines.stream().reduce(InterimLine::add).orElse(null);
  }
}
