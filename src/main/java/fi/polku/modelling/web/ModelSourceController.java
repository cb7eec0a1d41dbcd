package fi.polku.modelling.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplates;
import fi.polku.modelling.ModelHistory;
import fi.polku.modelling.ModelId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts of released versions for pictures and downloads. */
@RestController
@RequestMapping(Paths.ROOT)
class ModelSourceController {

  /** As text: a browser must never run what stands in a model. */
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final ModelHistory history;
  private final ElementTemplates templates;
  private final ObjectMapper json;

  ModelSourceController(ModelHistory history, ElementTemplates templates, ObjectMapper json) {
    this.history = history;
    this.templates = templates;
    this.json = json;
  }

  @GetMapping("/{kind}/{key}/versiot/{version}/lahde")
  ResponseEntity<String> source(
      @PathVariable String kind, @PathVariable String key, @PathVariable int version) {
    ModelId id = Paths.id(kind, key);
    return ResponseEntity.ok()
        .contentType(TEXT)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id.fileName()).build().toString())
        .body(history.source(id, version));
  }

  /** A form as the form viewer asks for it, without data. */
  @GetMapping("/lomakkeet/{key}/versiot/{version}/nakyma")
  Map<String, JsonNode> form(@PathVariable String key, @PathVariable int version)
      throws JsonProcessingException {
    String schema = history.source(Paths.id("lomakkeet", key), version);
    return Map.of("schema", json.readTree(schema), "data", json.createObjectNode());
  }

  /** The element templates that the process editor offers as a choice from a list. */
  @GetMapping(path = "/elementtipohjat", produces = MediaType.APPLICATION_JSON_VALUE)
  List<JsonNode> elementTemplates() {
    return templates.all().stream().map(ElementTemplate::source).toList();
  }
}
