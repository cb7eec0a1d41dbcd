package fi.polku.journeys.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.CurrentUser;
import fi.polku.customers.EmployerDetails;
import fi.polku.journeys.EmployerCases;
import fi.polku.journeys.EmployerCheck;
import fi.polku.journeys.EmployerMatter;
import fi.polku.journeys.StartedEmployerCase;
import fi.polku.shared.CaseId;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Matters that employers begin online. */
@RestController
@RequestMapping("/api/v1/employer-cases")
class EmployerCaseController {

  private static final String ORDINARY = "tyonantajan-palvelutarve";
  private static final TypeReference<Map<String, @Nullable Object>> DATA = new TypeReference<>() {};

  private final EmployerCheck check;
  private final EmployerCases matters;
  private final CurrentUser user;
  private final ObjectMapper json;

  EmployerCaseController(
      EmployerCheck check, EmployerCases matters, CurrentUser user, ObjectMapper json) {
    this.check = check;
    this.matters = matters;
    this.user = user;
    this.json = json;
  }

  @PostMapping
  @Operation(
      summary = "Open a case of an employer",
      description = "404 when no model of the name in journey opens such a case",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = EmployerCaseMessage.class))))
  @ApiResponse(responseCode = "201", description = "A case was opened")
  @ApiResponse(responseCode = "200", description = "The same externalId had opened this case")
  ResponseEntity<Answer> open(@RequestBody JsonNode message) {
    StartedEmployerCase started = start(message);
    return started.isNew()
        ? ResponseEntity.created(URI.create("/api/v1/cases/" + started.caseId()))
            .body(new Answer(started.caseId()))
        : ResponseEntity.ok(new Answer(started.caseId()));
  }

  private StartedEmployerCase start(JsonNode message) {
    var problems = new InputCheck();
    Map<String, String> texts =
        MessageJson.read(EmployerCaseMessage.class, message, problems).texts();
    var externalId = check.externalId(texts, problems);
    EmployerDetails employer = check.read(texts, problems);
    var matter =
        new EmployerMatter(
            externalId.orElseThrow(),
            employer,
            texts.getOrDefault("journey", ORDINARY),
            facts(message.path("facts")));
    try {
      return matters.start(matter, user.require());
    } catch (InvalidInputException refusal) {
      throw new InvalidInputException(
          refusal.problems().stream().map(EmployerCaseController::ofFacts).toList());
    }
  }

  private Map<String, @Nullable Object> facts(JsonNode node) {
    return node.isObject() ? json.convertValue(node, DATA) : Map.of();
  }

  private static FieldProblem ofFacts(FieldProblem problem) {
    return new FieldProblem("facts." + problem.field(), problem.code(), problem.arguments());
  }

  /** Which case the matter has. */
  @Schema(name = "OpenedEmployerCase")
  record Answer(@Schema(type = "string", format = "uuid") CaseId caseId) {}
}
