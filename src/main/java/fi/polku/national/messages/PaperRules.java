package fi.polku.national.messages;

import fi.polku.national.receipts.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a message may be printed and posted. */
@Component
class PaperRules {

  private final MessagesSettings settings;

  PaperRules(MessagesSettings settings) {
    this.settings = settings;
  }

  /**
   * Why a message that is to reach its recipient on paper too cannot go. The address of a person
   * under turvakielto is never sent on from here, not even when somebody has written it down (Act
   * 661/2009, 36 §).
   */
  Optional<Outcome.Refused> refusal(MessageOrder order, Addressee recipient) {
    if (!order.paper()) {
      return Optional.empty();
    }
    if (recipient.restricted()) {
      return refused("ADDRESS_PROTECTED");
    }
    if (settings.paper() == null) {
      return refused("PAPER_NOT_AGREED");
    }
    return order.address() == null ? refused("ADDRESS_MISSING") : Optional.empty();
  }

  private static Optional<Outcome.Refused> refused(String reason) {
    return Optional.of(new Outcome.Refused(reason));
  }
}
