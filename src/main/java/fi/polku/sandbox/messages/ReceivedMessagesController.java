package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.BusinessId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows what Suomi.fi messages has received, and lets recipients and the post act. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/messages")
class ReceivedMessagesController {

  private final ReceivedMessages messages;
  private final MessageHistory history;
  private final Mailboxes mailboxes;

  ReceivedMessagesController(
      ReceivedMessages messages, MessageHistory history, Mailboxes mailboxes) {
    this.messages = messages;
    this.history = history;
    this.mailboxes = mailboxes;
  }

  /** Every message, oldest first. */
  @GetMapping
  List<ReceivedMessage> all() {
    return messages.all();
  }

  /** Lets something happen to a message: its recipient reads it, the post returns it. */
  @PostMapping("/{messageId}/events")
  @ResponseStatus(HttpStatus.CREATED)
  void happens(@PathVariable long messageId, @RequestBody EventRequest event) {
    var check = new InputCheck();
    var type = check.required("type", event.type(), EventRequest::known);
    if (!messages.exists(messageId)) {
      check.problem("messageId", "simulated-message");
    }
    check.refuseIfProblems();
    history.add(messageId, type.orElseThrow());
  }

  /** Opens or closes the mailbox of a recipient. */
  @PostMapping("/mailboxes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void mailbox(@RequestBody MailboxRequest mailbox) {
    var check = new InputCheck();
    var recipient = check.required("recipient", mailbox.recipient(), MailboxRequest::known);
    if (mailbox.active() == null) {
      check.problem("active", "required");
    }
    check.refuseIfProblems();
    mailboxes.set(recipient.orElseThrow(), Boolean.TRUE.equals(mailbox.active()));
  }

  /** What happens, by the type that the real system tells. */
  record EventRequest(@Nullable String type) {

    static String known(String type) {
      if (!MessageHistory.TYPES.contains(type)) {
        throw new InvalidValueException("simulated-event");
      }
      return type;
    }
  }

  /** Whose mailbox, by personal identity code or Y-tunnus. */
  record MailboxRequest(@Nullable String recipient, @Nullable Boolean active) {

    static String known(String recipient) {
      return PersonalIdentityCode.parse(recipient)
          .map(PersonalIdentityCode::value)
          .or(() -> BusinessId.parse(recipient).map(BusinessId::value))
          .orElseThrow(() -> new InvalidValueException("simulated-recipient"));
    }

    @Override
    public String toString() {
      return "MailboxRequest[***]";
    }
  }
}
