package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.OverviewView.Kind;
import fi.polku.costs.web.overview.OverviewView.Month;
import fi.polku.costs.web.overview.OverviewView.Share;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of the overview as one file. */
@Controller
class OverviewExportController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Overviews overviews;
  private final MessageSource texts;

  OverviewExportController(
      CostAccess access, CostFrames frames, Overviews overviews, MessageSource texts) {
    this.access = access;
    this.frames = frames;
    this.overviews = overviews;
    this.texts = texts;
  }

  /**
   * @param format {@code csv} or {@code xlsx}
   */
  @GetMapping("/kustannukset/{area}/{year:[0-9]+}/yleiskuva/vienti")
  void export(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @RequestParam(name = "muoto", defaultValue = "csv") String format,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    OverviewView view = overviews.of(reader, shown, locale);
    String name = "kustannukset-%s-%d".formatted(shown.area(), shown.year());
    try (SheetWriter sheet = SheetDownload.open(response, format, name)) {
      kinds(sheet, view, locale);
      sheet.row();
      municipalities(sheet, view, locale);
      sheet.row();
      months(sheet, view, shown, locale);
    }
  }

  private void kinds(SheetWriter sheet, OverviewView view, Locale locale) throws IOException {
    header(sheet, locale, "kind", "share.method", "budget", "actual", "charged");
    for (Kind kind : view.kinds()) {
      sheet.row(
          kind.name(),
          text("method." + kind.method(), locale),
          kind.money().budget(),
          kind.money().actual(),
          kind.money().charged());
    }
    sheet.row(
        text("sharedTotal", locale),
        null,
        view.sum().budget(),
        view.sum().actual(),
        view.sum().charged());
  }

  private void municipalities(SheetWriter sheet, OverviewView view, Locale locale)
      throws IOException {
    String actual = view.isEstimate() ? "shareOfActual.estimate" : "shareOfActual";
    List<@Nullable Object> heads = new ArrayList<>();
    Stream.of("municipality", "shareOfBudget", actual, "charged", "left")
        .forEach(key -> heads.add(text(key, locale)));
    view.shared().forEach(kind -> heads.add(kind.name()));
    sheet.row(heads.toArray());
    for (List<Share> rows : List.of(view.municipalities(), view.groups(), List.of(view.area()))) {
      for (Share row : rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.name());
        cells.add(row.budget());
        cells.add(row.actual());
        cells.add(row.charged());
        cells.add(row.left());
        cells.addAll(row.byKind());
        sheet.row(cells.toArray());
      }
    }
  }

  private void months(SheetWriter sheet, OverviewView view, CostYear year, Locale locale)
      throws IOException {
    header(sheet, locale, "month", "budget", "actual", "charged");
    for (Month month : view.months()) {
      sheet.row(
          "%d-%02d".formatted(year.year(), month.number()),
          month.budget(),
          month.actual(),
          month.charged());
    }
  }

  private void header(SheetWriter sheet, Locale locale, String... keys) throws IOException {
    sheet.row(Stream.of(keys).map(key -> text(key, locale)).toArray());
  }

  private String text(String key, Locale locale) {
    return texts.getMessage("costs." + key, null, locale);
  }
}
