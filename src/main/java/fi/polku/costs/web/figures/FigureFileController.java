package fi.polku.costs.web.figures;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.figures.FigureImport;
import fi.polku.costs.sheets.InvalidSheetException;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures as spreadsheets: in, out, and a sheet to fill in. */
@Controller
@RequestMapping("/kustannukset/{area}/luvut")
class FigureFileController {

  private static final int LONGEST_NAME = 200;

  private final CostAccess access;
  private final CostFrames frames;
  private final FigureImport imports;
  private final FigureSheets sheets;
  private final FigurePages pages;

  FigureFileController(
      CostAccess access,
      CostFrames frames,
      FigureImport imports,
      FigureSheets sheets,
      FigurePages pages) {
    this.access = access;
    this.frames = frames;
    this.imports = imports;
    this.sheets = sheets;
    this.pages = pages;
  }

  @PostMapping("/tuonti")
  ModelAndView read(
      @PathVariable("area") String area,
      @RequestParam("tiedosto") MultipartFile file,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      Locale locale,
      RedirectAttributes redirect)
      throws IOException {
    CostReader reader = access.financeOf(area);
    Path kept = Files.createTempFile("polku-", ".luvut");
    try {
      file.transferTo(kept);
      int added =
          imports.read(area, kept, name(file.getOriginalFilename()), reader.user().username());
      redirect.addFlashAttribute("added", added);
    } catch (InvalidSheetException refusal) {
      ModelAndView page = pages.all(reader, year, locale).addObject("refusal", refusal);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    } finally {
      Files.deleteIfExists(kept);
    }
    redirect.addAttribute("vuosi", frames.year(reader, year).year());
    return new ModelAndView("redirect:/kustannukset/%s/luvut".formatted(area));
  }

  /** The figures of the year that are not known, to be filled in. */
  @GetMapping({"/pohja.csv", "/pohja.xlsx"})
  void template(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    try (SheetWriter sheet = writer(request, response, "luvut-pohja-" + shown.year())) {
      sheets.template(reader.area(), shown.year(), sheet);
    }
  }

  /** The known figures of the year with their sources. */
  @GetMapping({"/vienti.csv", "/vienti.xlsx"})
  void known(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    try (SheetWriter sheet = writer(request, response, "luvut-" + shown.year())) {
      sheets.known(reader.area(), shown.year(), sheet);
    }
  }

  private static SheetWriter writer(
      HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
    String format = request.getRequestURI().endsWith(".csv") ? "csv" : "xlsx";
    return SheetDownload.open(response, format, name);
  }

  private static String name(@Nullable String given) {
    String name = given == null || given.isBlank() ? "?" : given.strip();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
