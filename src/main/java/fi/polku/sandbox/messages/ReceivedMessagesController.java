package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what Suomi.fi messages has received. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/messages")
class ReceivedMessagesController {

  private final ReceivedMessages messages;

  ReceivedMessagesController(ReceivedMessages messages) {
    this.messages = messages;
  }

  /** Every message, oldest first. */
  @GetMapping
  List<ReceivedMessage> all() {
    return messages.all();
  }
}
