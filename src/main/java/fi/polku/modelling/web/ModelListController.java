package fi.polku.modelling.web;

import fi.polku.modelling.ModelLine;
import fi.polku.modelling.ModelList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All models, by kind, with the newest version and how much each is used. */
@Controller
class ModelListController {

  private final ModelList models;

  ModelListController(ModelList models) {
    this.models = models;
  }

  @GetMapping(Paths.ROOT)
  ModelAndView list(
      @RequestParam(defaultValue = "") String laji, @RequestParam(defaultValue = "") String q) {
    String words = q.strip().toLowerCase(Locale.ROOT);
    List<ModelRow> rows =
        models.all().stream()
            .filter(line -> laji.isEmpty() || line.id().kind() == Paths.kind(laji))
            .filter(line -> matches(line, words))
            .map(ModelRow::of)
            .toList();
    return new ModelAndView("modelling/list")
        .addObject("rows", rows)
        .addObject("kinds", Paths.segments())
        .addObject("kind", laji)
        .addObject("query", q);
  }

  private static boolean matches(ModelLine line, String words) {
    return line.name().toLowerCase(Locale.ROOT).contains(words) || line.id().key().contains(words);
  }
}
