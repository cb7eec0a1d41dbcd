package fi.polku.sandbox.faults;

import fi.polku.national.connectors.Connectors;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that makes simulated systems fail, and well again. */
@SandboxOnly
@Controller
@RequestMapping("/sandbox/viat")
class FaultPageController {

  private static final String HERE = "redirect:/sandbox/viat";

  private final Faults faults;
  private final SimulatedSystems systems;
  private final Connectors connectors;

  FaultPageController(Faults faults, SimulatedSystems systems, Connectors connectors) {
    this.faults = faults;
    this.systems = systems;
    this.connectors = connectors;
  }

  @GetMapping
  ModelAndView show(Locale reader) {
    return page(FaultForm.blank(), List.of(), reader);
  }

  @PostMapping
  ModelAndView add(
      @RequestParam Map<String, String> parameters, RedirectAttributes redirect, Locale reader) {
    FaultForm form = FaultForm.sent(parameters);
    try {
      PlannedFault planned = form.request().checked(systems);
      faults.add(planned);
      redirect.addFlashAttribute("notice", new Notice("success", "sandbox.faults.added"));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(form, refusal.problems(), reader);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    return new ModelAndView(HERE);
  }

  /**
   * @param system whose faults are taken away; none for all
   */
  @PostMapping("/poista")
  String clear(@RequestParam(defaultValue = "") String system, RedirectAttributes redirect) {
    if (system.isEmpty()) {
      faults.clear();
    } else {
      faults.clear(system);
    }
    redirect.addFlashAttribute("notice", new Notice("success", "sandbox.faults.cleared"));
    return HERE;
  }

  private ModelAndView page(FaultForm form, List<FieldProblem> problems, Locale reader) {
    List<PlannedFault> waiting = faults.waiting();
    List<SystemLine> lines =
        systems.keys().stream()
            .map(key -> SystemLine.of(key, connectors.name(key).in(reader), waiting))
            .sorted(Comparator.comparing(SystemLine::name).thenComparing(SystemLine::key))
            .toList();
    return new ModelAndView("sandbox/faults")
        .addObject("systems", lines)
        .addObject("anyFault", !waiting.isEmpty())
        .addObject("faults", List.of(Fault.values()))
        .addObject(FaultForm.NAME, form.texts())
        .addObject(BindingResult.MODEL_KEY_PREFIX + FaultForm.NAME, form.with(problems));
  }
}
