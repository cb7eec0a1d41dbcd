package fi.polku.costs.web.entries;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.EntryFilter;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The entries of a year in a file, written as they are read. */
@Controller
class ExportPage {

  private final CostAccess access;
  private final CostFrames frames;
  private final JournalEntries journal;
  private final Clock clock;

  ExportPage(CostAccess access, CostFrames frames, JournalEntries journal, Clock clock) {
    this.access = access;
    this.frames = frames;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param format {@code csv} or {@code xlsx}
   */
  @GetMapping("/kustannukset/{area}/{year:[0-9]+}/vienti")
  void export(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @RequestParam(name = "muoto", defaultValue = "csv") String format,
      @RequestParam Map<String, String> parameters,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    EntryFilter filter = EntryPlace.of(shown, parameters).filter(reader);
    String name = "kirjaukset-%s-%d".formatted(shown.area(), shown.year());
    try (SheetWriter sheet = SheetDownload.open(response, format, name)) {
      write(sheet, filter, reader, locale);
    }
  }

  private void write(SheetWriter sheet, EntryFilter filter, CostReader reader, Locale locale)
      throws IOException {
    sheet.row(
        "numero",
        "kirjattu",
        "debet",
        "kredit",
        "kuukausi",
        "kunta",
        "kunnan nimi",
        "kustannuslaji",
        "palvelu",
        "summa",
        "tosite",
        "selite");
    var municipalities = filter.municipalities();
    if (municipalities != null && municipalities.isEmpty()) {
      return;
    }
    journal.forEach(filter, booked -> row(sheet, booked, reader, locale));
  }

  private void row(SheetWriter sheet, BookedEntry booked, CostReader reader, Locale locale) {
    Entry entry = booked.entry();
    var municipality = entry.municipality();
    try {
      sheet.row(
          booked.id(),
          LocalDate.ofInstant(booked.at(), clock.getZone()),
          entry.debit().key(),
          entry.credit().key(),
          entry.month(),
          municipality == null ? null : municipality.value(),
          EntryNames.municipality(reader, municipality, locale),
          entry.kind().id(),
          entry.service(),
          entry.amount(),
          entry.document(),
          entry.text());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
