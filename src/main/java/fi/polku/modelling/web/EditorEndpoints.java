package fi.polku.modelling.web;

import fi.polku.modelling.Draft;
import fi.polku.modelling.DraftConflictException;
import fi.polku.modelling.EditedModel;
import fi.polku.modelling.FileProblem;
import fi.polku.modelling.ModelId;
import fi.polku.modelling.ProblemTexts;
import fi.polku.modelling.ReleaseOrder;
import fi.polku.modelling.ReleaseResult;
import fi.polku.modelling.Workbench;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a browser editor asks for: the text, its check, a draft, a release. */
@RestController
@RequestMapping(Paths.ROOT + "/{kind}/{key}/muokkaa")
class EditorEndpoints {

  private static final String DOOR = "mallit";

  private final Workbench workbench;
  private final ProblemTexts texts;
  private final RefusalTexts refusals;

  EditorEndpoints(Workbench workbench, ProblemTexts texts, RefusalTexts refusals) {
    this.workbench = workbench;
    this.texts = texts;
    this.refusals = refusals;
  }

  @GetMapping("/lahde")
  Map<String, String> source(@PathVariable String kind, @PathVariable String key) {
    EditedModel model = workbench.open(Paths.id(kind, key));
    return Map.of("content", model.content(), "version", model.stamp().toString());
  }

  @PostMapping("/tarkistus")
  EditorAnswer check(
      @PathVariable String kind,
      @PathVariable String key,
      @RequestBody EditorMessage message,
      Locale reader) {
    ModelId id = Paths.id(kind, key);
    return EditorAnswer.of(
        message.version(), lines(workbench.check(id, message.text()), id, reader));
  }

  @PostMapping("/luonnos")
  EditorAnswer save(
      @PathVariable String kind, @PathVariable String key, @RequestBody EditorMessage message) {
    Draft saved = workbench.save(Paths.id(kind, key), message.text(), message.stamp());
    return EditorAnswer.of(saved.stamp().toString(), List.of());
  }

  @PostMapping("/julkaisu")
  ResponseEntity<EditorAnswer> release(
      @PathVariable String kind,
      @PathVariable String key,
      @RequestBody EditorMessage message,
      Locale reader) {
    ModelId id = Paths.id(kind, key);
    var order = new ReleaseOrder(DOOR, message.why(), message.inForceFrom());
    ReleaseResult result = workbench.release(id, message.text(), message.stamp(), order);
    if (result instanceof ReleaseResult.Refused refused) {
      List<ProblemLine> problems = lines(refused.problems(), id, reader);
      return ResponseEntity.unprocessableEntity()
          .body(EditorAnswer.of(message.version(), problems));
    }
    var released = (ReleaseResult.Released) result;
    String version = String.valueOf(released.versions().get(0).version());
    String page = Paths.of(id) + "?julkaistu=" + version;
    return ResponseEntity.ok(
        new EditorAnswer(version, lines(released.warnings(), id, reader), page, null));
  }

  @ExceptionHandler
  ResponseEntity<EditorAnswer> tooLate(DraftConflictException conflict, Locale reader) {
    return answer(HttpStatus.CONFLICT, refusals.conflict(conflict, reader));
  }

  @ExceptionHandler({InvalidInputException.class, InvalidValueException.class})
  ResponseEntity<EditorAnswer> refused(RuntimeException refusal, Locale reader) {
    return answer(HttpStatus.BAD_REQUEST, refusals.input(refusal, reader));
  }

  private static ResponseEntity<EditorAnswer> answer(HttpStatus status, String detail) {
    return ResponseEntity.status(status).body(new EditorAnswer(null, List.of(), null, detail));
  }

  private List<ProblemLine> lines(List<FileProblem> problems, ModelId id, Locale reader) {
    return problems.stream()
        .map(
            found ->
                new ProblemLine(
                    found.id().equals(id) ? found.problem().element() : null,
                    found.problem().rule(),
                    found.problem().severity(),
                    texts.of(found, id, reader)))
        .toList();
  }
}
