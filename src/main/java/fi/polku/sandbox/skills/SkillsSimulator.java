package fi.polku.sandbox.skills;

import fi.polku.sandbox.SandboxFile;
import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as ESCO's web service does; needs no account, as it needs none. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/skills/esco/api")
class SkillsSimulator {

  private final List<KnownConcept> concepts = SandboxFile.list("esco.json", KnownConcept[].class);

  @GetMapping("/search")
  ResponseEntity<Map<String, Object>> search(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "en") String language,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    if (limit < 1 || limit > 100 || offset < 0) {
      return ResponseEntity.badRequest()
          .body(Map.of("logref", "400", "message", "limit or offset out of range"));
    }
    List<KnownConcept> hits =
        concepts.stream()
            .filter(one -> type.isEmpty() || one.type().equals(type))
            .filter(one -> one.distance(text, language) < 3)
            .sorted(Comparator.comparing(one -> one.distance(text, language)))
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", hits.size());
    answer.put("offset", offset);
    answer.put("limit", limit);
    answer.put("text", text);
    answer.put("language", language);
    answer.put(
        "_embedded",
        Map.of(
            "results",
            hits.stream().skip(offset).limit(limit).map(one -> result(one, language)).toList()));
    return ResponseEntity.ok(answer);
  }

  private static Map<String, Object> result(KnownConcept concept, String language) {
    String kind = concept.type().equals("skill") ? "Skill" : "Occupation";
    return Map.of(
        "className", kind,
        "classId", "http://data.europa.eu/esco/model#" + kind,
        "uri", concept.uri(),
        "title", concept.title(language),
        "searchHit", concept.title(language),
        "preferredLabel", Map.of("fi", concept.fi(), "sv", concept.sv(), "en", concept.en()));
  }
}
