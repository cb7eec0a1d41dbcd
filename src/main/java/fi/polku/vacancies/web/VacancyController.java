package fi.polku.vacancies.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import fi.polku.vacancies.ReceivedNotice;
import fi.polku.vacancies.Vacancy;
import fi.polku.vacancies.VacancyNotices;
import fi.polku.vacancies.VacancyState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vacancy notices that come online. */
@RestController
@RequestMapping("/api/v1/vacancies")
@Tag(name = "Vacancies")
class VacancyController {

  private final NoticeReader reader;
  private final VacancyNotices notices;
  private final CurrentUser user;

  VacancyController(NoticeReader reader, VacancyNotices notices, CurrentUser user) {
    this.reader = reader;
    this.notices = notices;
    this.user = user;
  }

  @PostMapping
  @Operation(
      summary = "Bring a vacancy notice to the waiting area",
      description =
          "Finds the employer by business ID and its open case, or opens one. A notice that was"
              + " returned for correction is corrected by sending it again.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = NoticeMessage.class))))
  @ApiResponse(responseCode = "201", description = "The notice waits to be checked")
  @ApiResponse(responseCode = "200", description = "The same externalId had brought this vacancy")
  ResponseEntity<Answer> receive(@RequestBody JsonNode message) {
    ReceivedNotice received = notices.receive(reader.read(message), user.require());
    Answer answer = Answer.of(received.vacancy());
    return received.isNew()
        ? ResponseEntity.created(URI.create("/api/v1/cases/" + answer.caseId())).body(answer)
        : ResponseEntity.ok(answer);
  }

  @GetMapping
  @Operation(summary = "Where a vacancy stands")
  @ApiResponse(responseCode = "404", description = "No such vacancy that the caller may see")
  Answer find(@RequestParam String externalId) {
    return notices
        .find(externalId, user.require().scope())
        .map(Answer::of)
        .orElseThrow(() -> new NotFoundException("vacancy"));
  }

  /** A vacancy as its sender sees it. */
  @Schema(name = "Vacancy")
  record Answer(
      UUID vacancyId,
      @Schema(type = "string", format = "uuid") CaseId caseId,
      VacancyState state,
      LocalDate receivedOn,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate closedOn,
      @Nullable Integer daysOpen) {

    static Answer of(Vacancy vacancy) {
      return new Answer(
          vacancy.id(),
          vacancy.caseId(),
          vacancy.state(),
          vacancy.receivedOn(),
          vacancy.publishedOn(),
          vacancy.closedOn(),
          vacancy.daysOpen());
    }
  }
}
