package fi.polku.costs.web.shares;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A shared sum with every step as a file. */
@Controller
class ShareExportController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Agreements agreements;
  private final SharedSums sums;
  private final ShareTable table;
  private final MessageSource texts;

  ShareExportController(
      CostAccess access,
      CostFrames frames,
      Agreements agreements,
      SharedSums sums,
      ShareTable table,
      MessageSource texts) {
    this.access = access;
    this.frames = frames;
    this.agreements = agreements;
    this.sums = sums;
    this.table = table;
    this.texts = texts;
  }

  /**
   * @param stageKey {@code talousarvio} or {@code toteuma}; anything else: what tells most
   * @param format {@code csv} or {@code xlsx}
   * @throws fi.polku.costs.figures.FiguresMissingException if the sum cannot be shared
   */
  @GetMapping("/kustannukset/{area}/{year:[0-9]+}/jako/{kind:[a-z][a-z0-9-]*}/vienti")
  void export(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @PathVariable("kind") String kind,
      @RequestParam(name = "vaihe", required = false) @Nullable String stageKey,
      @RequestParam(name = "muoto", defaultValue = "csv") String format,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    Term term =
        agreements
            .of(shown)
            .find(new CostKind(kind))
            .filter(one -> one.method().isShared())
            .orElseThrow(() -> new NotFoundException("cost-kind"));
    Stage stage = StageKey.of(stageKey).orElseGet(() -> sums.stage(shown));
    ShareTable.View view =
        table.of(sums.of(reader, shown, term, stage).allocation(), reader, locale);
    String name =
        "jako-%s-%d-%s-%s".formatted(shown.area(), shown.year(), kind, StageKey.of(stage));
    try (SheetWriter sheet = SheetDownload.open(response, format, name)) {
      write(sheet, view, locale);
    }
  }

  private void write(SheetWriter sheet, ShareTable.View view, Locale locale) throws IOException {
    sheet.row(
        text("share.ground", locale),
        text("share.weight", locale),
        text("share.sum", locale),
        text("share.source", locale));
    for (ShareTable.Head ground : view.grounds()) {
      sheet.row(ground.name(), ground.weight(), ground.sum(), ground.source());
    }
    sheet.row();
    sheet.row(header(view, locale));
    for (ShareRow row : view.rows()) {
      sheet.row(cells(row));
    }
    if (view.others() != null) {
      sheet.row(cells(view.others()));
    }
    sheet.row(cells(view.sum()));
  }

  private @Nullable Object[] header(ShareTable.View view, Locale locale) {
    List<@Nullable Object> heads = new ArrayList<>(List.of(text("municipality", locale)));
    for (ShareTable.Head ground : view.grounds()) {
      heads.add(ground.name());
      heads.add(ground.name() + ", €");
    }
    List.of("share.exact", "share.remainder", "share.amount", "share.proportion")
        .forEach(key -> heads.add(text(key, locale)));
    heads.add("suomeksi");
    heads.add("på svenska");
    heads.add("in English");
    return heads.toArray();
  }

  private static @Nullable Object[] cells(ShareRow row) {
    List<@Nullable Object> cells = new ArrayList<>(List.of(row.name()));
    for (ShareRow.Part part : row.parts()) {
      cells.add(part.figure());
      cells.add(part.euros());
    }
    var why = row.explanation();
    cells.add(row.exact());
    cells.add(why == null ? null : why.remainder());
    cells.add(row.amount());
    cells.add(row.proportion().movePointRight(2));
    cells.add(why == null ? null : why.fi());
    cells.add(why == null ? null : why.sv());
    cells.add(why == null ? null : why.en());
    return cells.toArray();
  }

  private String text(String key, Locale locale) {
    return texts.getMessage("costs." + key, null, locale);
  }
}
