package fi.polku.costs.web.budget;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.allocation.Months;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.budget.BudgetTable.Kind;
import fi.polku.costs.web.budget.BudgetTable.Line;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import fi.polku.shared.Euro;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Budgets and monthly shares as files. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/talousarvio")
class BudgetExports {

  private final CostAccess access;
  private final CostFrames frames;
  private final BudgetTables tables;
  private final SharedBudgets shares;
  private final DraftSecrecy secrecy;

  BudgetExports(
      CostAccess access,
      CostFrames frames,
      BudgetTables tables,
      SharedBudgets shares,
      DraftSecrecy secrecy) {
    this.access = access;
    this.frames = frames;
    this.tables = tables;
    this.shares = shares;
    this.secrecy = secrecy;
  }

  /** Every line the agreement knows, in the columns that are read in; empty ones to be filled. */
  @GetMapping("/vienti")
  void lines(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("muoto") String format,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear of = seen(reader, year);
    BudgetTable table = tables.of(reader, of, BudgetForm.EMPTY, locale);
    try (SheetWriter sheet =
        SheetDownload.open(response, format, "talousarvio-%s-%d".formatted(area, year))) {
      sheet.row(BudgetSheet.KIND, "nimi", BudgetSheet.MUNICIPALITY, "kunnan nimi", "summa");
      for (Kind kind : table.kinds()) {
        if (kind.line() != null) {
          line(sheet, kind, kind.line());
        }
        for (Line line : kind.lines()) {
          line(sheet, kind, line);
        }
      }
    }
  }

  /** What each municipality pays of each kind and month. */
  @GetMapping("/osuudet")
  void shares(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("muoto") String format,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    SharedBudget budget = shares.of(reader, seen(reader, year));
    try (SheetWriter sheet =
        SheetDownload.open(response, format, "kuukausiosuudet-%s-%d".formatted(area, year))) {
      List<@Nullable Object> header =
          new ArrayList<>(List.of("kunta", "kunnan nimi", "kustannuslaji"));
      for (int month = 1; month <= Months.OF_YEAR; month++) {
        header.add("%d/%d".formatted(month, year));
      }
      header.add("yhteensä");
      sheet.row(header.toArray());
      for (SharedBudget.Payer payer : budget.payers()) {
        for (var kind : payer.kinds().entrySet()) {
          List<@Nullable Object> cells =
              new ArrayList<>(
                  List.of(
                      payer.municipality().code().value(),
                      payer.municipality().name().in(locale),
                      kind.getKey().id()));
          cells.addAll(kind.getValue());
          cells.add(SharedBudget.sum(kind.getValue()));
          sheet.row(cells.toArray());
        }
      }
    }
  }

  private CostYear seen(CostReader reader, int number) {
    CostYear year = frames.year(reader, number);
    if (secrecy.hides(reader, year)) {
      throw new NotFoundException("cost-budget");
    }
    return year;
  }

  private static void line(SheetWriter sheet, Kind kind, Line line) throws IOException {
    Euro amount = line.amounts().budget();
    sheet.row(
        kind.id(),
        kind.name(),
        line.code(),
        line.municipality(),
        amount.equals(Euro.ZERO) ? null : amount);
  }
}
