package fi.polku.costs.web.entries;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostImport;
import fi.polku.costs.entries.CostImports;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.shared.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
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

/** Files of costs are brought in, and how far each is can be seen. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/tuonti")
class ImportPage {

  private final CostAccess access;
  private final CostFrames frames;
  private final CostImports imports;
  private final ProblemText problems;

  ImportPage(CostAccess access, CostFrames frames, CostImports imports, ProblemText problems) {
    this.access = access;
    this.frames = frames;
    this.imports = imports;
    this.problems = problems;
  }

  @GetMapping
  ModelAndView list(
      @PathVariable("area") String area, @PathVariable("year") int year, Locale locale) {
    CostReader reader = access.financeOf(area);
    return page(reader, frames.year(reader, year), locale);
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @RequestParam("tiedosto") MultipartFile file,
      Locale locale)
      throws IOException {
    CostReader reader = access.financeOf(area);
    CostYear booked = frames.year(reader, year);
    try (InputStream content = file.getInputStream()) {
      UUID id = imports.begin(booked, name(file.getOriginalFilename()), content);
      return new ModelAndView(
          "redirect:/kustannukset/" + booked.area() + "/" + year + "/tuonti/" + id);
    } catch (InvalidInputException refused) {
      ModelAndView page =
          page(reader, booked, locale).addObject("problems", problems.of(refused, locale));
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  @GetMapping("/{id}")
  ModelAndView progress(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @PathVariable("id") UUID id,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear shown = frames.year(reader, year);
    CostImport found = imports.get(shown, id);
    return new ModelAndView("costs/import")
        .addObject("frame", frames.of(reader, shown, locale))
        .addObject("file", found)
        .addObject("problems", problems.of(found.problems(), locale));
  }

  private ModelAndView page(CostReader reader, CostYear year, Locale locale) {
    return new ModelAndView("costs/imports")
        .addObject("frame", frames.of(reader, year, locale))
        .addObject("imports", imports.latest(year));
  }

  private static String name(@Nullable String given) {
    return given == null || given.isBlank() ? "?" : given.strip();
  }
}
