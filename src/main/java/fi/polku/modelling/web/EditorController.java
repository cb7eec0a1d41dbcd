package fi.polku.modelling.web;

import fi.polku.modelling.EditedModel;
import fi.polku.modelling.ModelId;
import fi.polku.modelling.Workbench;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page with the editor of a model's kind. */
@Controller
class EditorController {

  private final Workbench workbench;
  private final Clock clock;

  EditorController(Workbench workbench, Clock clock) {
    this.workbench = workbench;
    this.clock = clock;
  }

  @GetMapping(Paths.ROOT + "/{kind}/{key}/muokkaa")
  ModelAndView edit(@PathVariable String kind, @PathVariable String key) {
    ModelId id = Paths.id(kind, key);
    EditedModel model = workbench.open(id);
    return new ModelAndView("modelling/editor")
        .addObject("id", id)
        .addObject("href", Paths.of(id))
        .addObject("stamp", model.stamp().toString())
        .addObject("drafted", model.drafted())
        .addObject("today", LocalDate.now(clock));
  }
}
