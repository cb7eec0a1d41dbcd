package fi.polku.costs.web.invoices;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.invoices.Parties;
import fi.polku.costs.invoices.Party;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The municipalities' invoicing details. */
@Controller
@RequestMapping("/kustannukset/{area}/laskutustiedot")
class PartyPageController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Parties parties;
  private final MessageSource messages;
  private final Clock clock;

  PartyPageController(
      CostAccess access, CostFrames frames, Parties parties, MessageSource messages, Clock clock) {
    this.access = access;
    this.frames = frames;
    this.parties = parties;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param code of the municipality whose details are opened; null: the host's
   */
  @GetMapping
  ModelAndView details(
      @PathVariable String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      @RequestParam(name = "kunta", required = false) @Nullable String code,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    Municipality chosen = chosen(reader, code);
    Party known = parties.of(area).get(chosen.code());
    var form = PartyForm.of(reader.area(), chosen, known, locale);
    return page(reader, frames.year(reader, year), chosen, form, List.of(), locale);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      @RequestParam Map<String, String> texts,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear of = frames.year(reader, year);
    var form = new PartyForm(texts);
    Municipality chosen = chosen(reader, texts.get("municipality"));
    try {
      parties.save(area, form.details(), reader.user().username());
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(reader, of, chosen, form, refusal.problems(), locale);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    redirect.addFlashAttribute(Notice.NAME, new Notice("success", "costinvoices.party.saved"));
    return new ModelAndView(
        "redirect:/kustannukset/%s/laskutustiedot?vuosi=%d&kunta=%s"
            .formatted(area, of.year(), chosen.code()));
  }

  private ModelAndView page(
      CostReader reader,
      CostYear year,
      Municipality chosen,
      PartyForm form,
      List<FieldProblem> problems,
      Locale locale) {
    Map<MunicipalityCode, Party> known = parties.of(reader.area().id());
    return new ModelAndView("costs/parties")
        .addObject("zone", clock.getZone())
        .addObject("frame", frames.of(reader, year, locale))
        .addObject(PartyForm.NAME, form.texts())
        .addObject(BindingResult.MODEL_KEY_PREFIX + PartyForm.NAME, form.with(problems))
        .addObject("chosen", chosen)
        .addObject("isHost", chosen.equals(reader.area().host()))
        .addObject("host", reader.area().host())
        .addObject("municipalities", reader.area().municipalities())
        .addObject("languages", languages(locale))
        .addObject("known", known.keySet())
        .addObject("history", parties.history(reader.area().id(), chosen.code()));
  }

  private Map<String, String> languages(Locale locale) {
    Map<String, String> languages = new LinkedHashMap<>();
    for (String language : List.of("fi", "sv")) {
      languages.put(
          language, messages.getMessage("costinvoices.language." + language, null, locale));
    }
    return languages;
  }

  private static Municipality chosen(CostReader reader, @Nullable String code) {
    return code == null
        ? reader.area().host()
        : reader.area().municipalities().stream()
            .filter(one -> one.code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("municipality"));
  }
}
