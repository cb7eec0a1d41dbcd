package fi.polku.costs.web.figures;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.figures.StatisticsReading;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.statistics.TableChangedException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance reads figures from Statistics Finland. */
@Controller
@RequestMapping("/kustannukset/{area}/luvut")
class StatisticsController {

  private final CostAccess access;
  private final CostFrames frames;
  private final StatisticsReading reading;

  StatisticsController(CostAccess access, CostFrames frames, StatisticsReading reading) {
    this.access = access;
    this.frames = frames;
    this.reading = reading;
  }

  @PostMapping("/tilastokeskus")
  String read(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      Locale locale,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    try {
      redirect.addFlashAttribute("added", reading.read(area, reader.user().username()));
      redirect.addFlashAttribute(
          "untold",
          reading.untold(area).stream().map(one -> one.name().in(locale)).collect(joining(", ")));
    } catch (RemoteFailure away) {
      redirect.addFlashAttribute("problemKey", "costs.statistics.away");
    } catch (TableChangedException changed) {
      redirect.addFlashAttribute("problemKey", "costs.statistics.changed");
    }
    return home(reader, year, redirect);
  }

  /** Takes over what was brought to the page of statistics. */
  @PostMapping("/tilastotiedosto")
  String adopt(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    redirect.addFlashAttribute("added", reading.adopt(area, reader.user().username()));
    return home(reader, year, redirect);
  }

  private String home(CostReader reader, @Nullable Integer year, RedirectAttributes redirect) {
    redirect.addAttribute("vuosi", frames.year(reader, year).year());
    return "redirect:/kustannukset/%s/luvut".formatted(reader.area().id());
  }
}
