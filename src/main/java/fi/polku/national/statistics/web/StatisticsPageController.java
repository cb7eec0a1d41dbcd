package fi.polku.national.statistics.web;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.statistics.Figure;
import fi.polku.national.statistics.FigureValue;
import fi.polku.national.statistics.InvalidFileException;
import fi.polku.national.statistics.Municipalities;
import fi.polku.national.statistics.StatisticsFigures;
import fi.polku.national.statistics.TableChangedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures of municipalities: seen, read from Statistics Finland, and taken in from files. */
@Controller
@RequestMapping("/tilastot")
class StatisticsPageController {

  private static final int LONGEST_NAME = 200;

  private final StatisticsFigures figures;
  private final Municipalities municipalities;
  private final Areas areas;

  StatisticsPageController(StatisticsFigures figures, Municipalities municipalities, Areas areas) {
    this.figures = figures;
    this.municipalities = municipalities;
    this.areas = areas;
  }

  @GetMapping
  ModelAndView page(Locale reader) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Area area : areas.all()) {
      rows.put(
          area.name().in(reader),
          area.municipalities().stream().map(one -> row(one, reader)).toList());
    }
    return new ModelAndView("national/statistics")
        .addObject("areas", rows)
        .addObject("figures", Figure.values())
        .addObject("differences", municipalities.differences())
        .addObject("isClassified", municipalities.readAt().isPresent());
  }

  /** Reads all figures; those that can be read are taken in though another cannot. */
  @PostMapping("/hae")
  ModelAndView refresh(RedirectAttributes redirect) {
    int added = 0;
    List<Failure> failures = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      try {
        added += figures.refresh(figure);
      } catch (RemoteFailure noAnswer) {
        failures.add(new Failure(figure, "statistics.away", ""));
      } catch (TableChangedException changed) {
        failures.add(new Failure(figure, "statistics.changed", changed.getMessage()));
      }
    }
    redirect.addFlashAttribute("failures", failures);
    redirect.addFlashAttribute("added", added);
    return new ModelAndView("redirect:/tilastot");
  }

  /**
   * Takes in a file, all of it or nothing.
   *
   * @param kind {@code luokitus} or {@code tunnusluvut}
   */
  @PostMapping("/tiedosto")
  ModelAndView upload(
      @RequestParam("laji") String kind,
      @RequestParam("tiedosto") MultipartFile file,
      RedirectAttributes redirect,
      Locale reader)
      throws IOException {
    try {
      String name = name(file.getOriginalFilename());
      int added =
          kind.equals("luokitus")
              ? municipalities.importFile(file.getBytes(), name)
              : figures.importFile(file.getBytes(), name);
      redirect.addFlashAttribute("added", added);
      return new ModelAndView("redirect:/tilastot");
    } catch (InvalidFileException refused) {
      ModelAndView page = page(reader).addObject("problems", refused.problems());
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private Row row(Municipality municipality, Locale reader) {
    List<@Nullable FigureValue> values = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      values.add(figures.latest(figure, municipality.code()).orElse(null));
    }
    return new Row(municipality.name().in(reader), values);
  }

  private static String name(@Nullable String given) {
    String name = given == null || given.isBlank() ? "?" : given.strip();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /**
   * A municipality with its figures.
   *
   * @param values in the order of the figures; null where nothing is known
   */
  record Row(String municipality, List<@Nullable FigureValue> values) {}

  /** A figure that could not be read, and why. */
  record Failure(Figure figure, String key, @Nullable String detail) {}
}
