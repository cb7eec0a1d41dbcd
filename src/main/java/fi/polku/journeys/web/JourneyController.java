package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.journeys.CaseJourneys;
import fi.polku.journeys.ShownForm;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Services and matters that programs start on a case for their user. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/journeys")
class JourneyController {

  private final CaseJourneys journeys;
  private final CurrentUser user;

  JourneyController(CaseJourneys journeys, CurrentUser user) {
    this.journeys = journeys;
    this.user = user;
  }

  @GetMapping
  @Operation(summary = "What the caller may start on the case now; nothing on one that has ended")
  JourneyList list(@PathVariable String caseId, Locale reader) {
    return new JourneyList(
        journeys.startable(id(caseId), user.require()).stream()
            .map(journey -> new Journey(journey.process(), journey.name().in(reader)))
            .toList());
  }

  @GetMapping("/{process}/form")
  @Operation(summary = "The form that the start asks, in the caller's language")
  ShownForm form(@PathVariable String caseId, @PathVariable String process, Locale reader) {
    return journeys.form(id(caseId), process, user.require(), reader);
  }

  @PostMapping("/{process}")
  @Operation(
      summary = "Start a service or matter on the case",
      description = "409 when the case has ended; 403 when none of the caller's roles may start it")
  @ApiResponse(responseCode = "201", description = "Started")
  @ApiResponse(responseCode = "204", description = "The same externalId had started it")
  ResponseEntity<Void> start(
      @PathVariable String caseId,
      @PathVariable String process,
      @RequestBody(required = false) @Nullable Start message) {
    Map<String, @Nullable Object> data =
        message == null || message.data() == null ? Map.of() : message.data();
    String externalId = message == null ? null : message.externalId();
    boolean started = journeys.start(id(caseId), process, data, externalId, user.require());
    return ResponseEntity.status(started ? HttpStatus.CREATED : HttpStatus.NO_CONTENT).build();
  }

  private static CaseId id(String caseId) {
    return CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
  }

  /** What may be started. */
  @Schema(name = "CaseJourneys")
  record JourneyList(List<Journey> items) {}

  /**
   * A service or matter.
   *
   * @param process id of its model
   * @param name in the caller's language
   */
  @Schema(name = "CaseJourney")
  record Journey(String process, String name) {}

  /**
   * A start.
   *
   * @param externalId the sender's own id; repeated, it starts nothing again
   * @param data answers by the keys of the start form's components
   */
  @Schema(name = "JourneyStart")
  record Start(@Nullable String externalId, @Nullable Map<String, @Nullable Object> data) {}
}
