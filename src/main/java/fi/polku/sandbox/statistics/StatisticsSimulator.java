package fi.polku.sandbox.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.areas.Areas;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.statistics.SimulatedTable.Variable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as PxWeb does: metadata to a GET, cells as JSON-stat 2 to a POST; needs no account. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/statistics/PxWeb/api/v1/{language}/{database}/{subject}/{table}")
class StatisticsSimulator {

  private final List<String> municipalities;
  private final Clock clock;
  private final SimulatedPeople people;

  StatisticsSimulator(Areas areas, Clock clock) {
    this.clock = clock;
    this.people = new SimulatedPeople(LocalDate.now(clock).getYear() - 1);
    this.municipalities =
        areas.all().stream()
            .flatMap(area -> area.municipalities().stream())
            .map(one -> one.code().value())
            .sorted()
            .toList();
  }

  @GetMapping
  ResponseEntity<Object> metadata(@PathVariable String table) {
    Optional<Object> answer =
        find(table)
            .map(
                found ->
                    Map.of(
                        "title", found.title(),
                        "variables", found.variables().stream().map(Variable::json).toList()));
    return ResponseEntity.of(answer);
  }

  @PostMapping
  ResponseEntity<Object> cells(@PathVariable String table, @RequestBody JsonNode query) {
    Optional<SimulatedTable> found = find(table);
    if (found.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    found.get().variables().forEach(one -> chosen.put(one.code(), one.values()));
    boolean wrong = !query.path("response").path("format").asText().equals("json-stat2");
    for (JsonNode part : query.path("query")) {
      List<String> asked = new ArrayList<>();
      part.path("selection").path("values").forEach(value -> asked.add(value.asText()));
      List<String> known = chosen.put(part.path("code").asText(), asked);
      wrong = wrong || known == null || asked.isEmpty() || !known.containsAll(asked);
    }
    return wrong
        ? ResponseEntity.badRequest().build()
        : ResponseEntity.ok(SimulatedCells.of(found.get().title(), chosen, people::in));
  }

  private Optional<SimulatedTable> find(String table) {
    return SimulatedTable.find(table, municipalities, LocalDate.now(clock));
  }
}
