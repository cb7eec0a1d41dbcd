package fi.polku.modelling.web;

import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.modelling.Draft;
import fi.polku.modelling.Drafts;
import fi.polku.modelling.ModelHistory;
import fi.polku.modelling.ModelId;
import fi.polku.modelling.ModelLinks;
import fi.polku.modelling.ProblemTexts;
import fi.polku.modelling.TableView;
import fi.polku.modelling.Workbench;
import fi.polku.shared.NotFoundException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One model: its versions and their use, a picture of the chosen one, and the way to edit it. */
@Controller
@RequestMapping(Paths.ROOT + "/{kind}/{key}")
class ModelPageController {

  private final ModelHistory history;
  private final Drafts drafts;
  private final Workbench workbench;
  private final ModelLinks links;
  private final ProblemTexts texts;

  ModelPageController(
      ModelHistory history,
      Drafts drafts,
      Workbench workbench,
      ModelLinks links,
      ProblemTexts texts) {
    this.history = history;
    this.drafts = drafts;
    this.workbench = workbench;
    this.links = links;
    this.texts = texts;
  }

  /**
   * @param versio the version shown; the newest when not given
   * @param julkaistu the version that the editor has just released, told in a notice
   */
  @GetMapping
  ModelAndView show(
      @PathVariable String kind,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable Integer versio,
      @RequestParam(required = false) @Nullable Integer julkaistu,
      Locale reader) {
    ModelId id = Paths.id(kind, key);
    List<VersionRow> versions = history.of(id).stream().map(VersionRow::of).toList();
    Optional<Draft> draft = drafts.find(id);
    if (versions.isEmpty() && draft.isEmpty()) {
      throw new NotFoundException("model");
    }
    var page =
        new ModelAndView("modelling/model")
            .addObject("id", id)
            .addObject("segment", kind)
            .addObject("href", Paths.of(id))
            .addObject("name", history.name(id))
            .addObject("released", julkaistu)
            .addObject("doubts", julkaistu == null ? List.of() : doubts(id, julkaistu, reader))
            .addObject("versions", versions)
            .addObject("uses", links.usedBy(id).stream().map(LinkRow::of).toList())
            .addObject("users", links.using(id).stream().map(LinkRow::of).toList())
            .addObject("draft", draft.map(this::told).orElse(null));
    if (!versions.isEmpty()) {
      show(page, id, versio == null ? versions.get(0).version() : versio);
    }
    return page;
  }

  /** What is allowed in a released version but hardly meant. */
  private List<String> doubts(ModelId id, int version, Locale reader) {
    return workbench.check(id, history.source(id, version)).stream()
        .filter(found -> found.id().equals(id))
        .map(found -> texts.of(found, id, reader))
        .toList();
  }

  private void show(ModelAndView page, ModelId id, int version) {
    String source = history.source(id, version);
    page.addObject("shown", version);
    if (id.kind() == ModelKind.DECISION) {
      page.addObject("table", TableView.of(source).orElse(null));
    }
  }

  /** Gives up the unreleased work; what is released stays. */
  @PostMapping("/luonnos/poista")
  String discard(@PathVariable String kind, @PathVariable String key, RedirectAttributes next) {
    ModelId id = Paths.id(kind, key);
    drafts.discard(id);
    next.addFlashAttribute("notice", new Notice("success", "modelling.draft.discarded"));
    return "redirect:" + (history.of(id).isEmpty() ? Paths.ROOT : Paths.of(id));
  }

  private DraftRow told(Draft draft) {
    return new DraftRow(
        draft.savedBy(),
        LocalDateTime.ofInstant(draft.savedAt(), ModelRow.ZONE),
        workbench.releasedSince(draft.id(), draft.baseVersion()).isPresent());
  }

  /** Unreleased work, as the page tells of it. */
  record DraftRow(String by, LocalDateTime at, boolean outdated) {}

  /** A model that this one names, or that names it. */
  record LinkRow(String href, String name, String segment) {

    static LinkRow of(ModelVersion model) {
      var id = new ModelId(model.kind(), model.key());
      return new LinkRow(Paths.of(id), model.name(), Paths.segment(model.kind()));
    }
  }
}
