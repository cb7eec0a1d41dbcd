package fi.polku.modelling.web;

import fi.polku.modelling.ModelId;
import fi.polku.modelling.ModelText;
import fi.polku.modelling.NewModels;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Begins a new model from a template or a file. */
@Controller
@RequestMapping(Paths.ROOT)
class NewModelController {

  private static final int LONGEST_NAME = 100;

  private final NewModels newModels;
  private final RefusalTexts refusals;

  NewModelController(NewModels newModels, RefusalTexts refusals) {
    this.newModels = newModels;
    this.refusals = refusals;
  }

  @GetMapping("/uusi")
  ModelAndView open() {
    return page(null);
  }

  @PostMapping("/uusi")
  String create(@RequestParam String kind, @RequestParam String key, @RequestParam String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw InvalidInputException.of(
          "name", name.isBlank() ? "required" : "too-long", LONGEST_NAME);
    }
    var id = new ModelId(Paths.kind(kind), key.strip());
    newModels.fromTemplate(id, name.strip());
    return "redirect:" + Paths.of(id) + "/muokkaa";
  }

  @PostMapping("/tuo")
  String upload(@RequestParam MultipartFile file) throws IOException {
    ModelId id = ModelId.ofFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    newModels.fromFile(id, ModelText.of(file.getBytes()));
    return "redirect:" + Paths.of(id) + "/muokkaa";
  }

  @ExceptionHandler({InvalidInputException.class, InvalidValueException.class})
  ModelAndView refused(RuntimeException refusal, Locale reader) {
    ModelAndView page = page(refusals.input(refusal, reader));
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  private static ModelAndView page(@Nullable String refusal) {
    return new ModelAndView("modelling/new")
        .addObject("kinds", Paths.segments())
        .addObject("refusal", refusal);
  }
}
