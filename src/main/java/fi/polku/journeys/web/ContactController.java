package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.journeys.CaseContacts;
import fi.polku.journeys.Contact;
import fi.polku.journeys.ContactCheck;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contacts as the advice channels' programs tell them. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/contacts")
class ContactController {

  private final ContactCheck check;
  private final CaseContacts contacts;
  private final CurrentUser user;

  ContactController(ContactCheck check, CaseContacts contacts, CurrentUser user) {
    this.check = check;
    this.contacts = contacts;
    this.user = user;
  }

  @PostMapping
  @Operation(
      summary = "Record a contact with advice on the customer's case",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ContactMessage.class))))
  @ApiResponse(responseCode = "201", description = "Recorded")
  @ApiResponse(responseCode = "204", description = "The same externalId had recorded it")
  ResponseEntity<Void> record(@PathVariable String caseId, @RequestBody JsonNode message) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    var problems = new InputCheck();
    Map<String, String> texts = ChangeJson.texts(message, problems);
    @Nullable String externalId = texts.remove("externalId");
    Contact contact = check.read(texts, problems);
    boolean recorded = contacts.record(id, contact, externalId, user.require());
    return ResponseEntity.status(recorded ? HttpStatus.CREATED : HttpStatus.NO_CONTENT).build();
  }

  /**
   * A contact as it is sent.
   *
   * @param externalId the sender's own id; repeated, it records nothing again
   * @param contactedOn today, when it is not given
   * @param note at most 500 characters, without identity codes
   */
  @Schema(name = "Contact")
  record ContactMessage(
      @Nullable String externalId,
      Contact.Way channel,
      Contact.Topic topic,
      @Nullable LocalDate contactedOn,
      @Nullable String note) {}
}
