package fi.polku.national.messages;

import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends messages. An expired token is renewed once; a repeat that the system knows by its external
 * id has been sent, so it counts as sent.
 */
@Component
class MessagesClient {

  static final String SYSTEM = "messages";

  private final RemoteSystem system;
  private final MessagesApi api;
  private final MessagesSettings settings;
  private final AtomicReference<@Nullable AccessToken> token = new AtomicReference<>();

  MessagesClient(RemoteSystems systems, MessagesSettings settings) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(MessagesApi.class);
    this.settings = settings;
  }

  /**
   * Sends a message, or learns that it has been sent or is refused.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  Outcome send(MessageRequest message) {
    AccessToken used = currentToken();
    try {
      return sendWith(used, message);
    } catch (RemoteError expired) {
      if (expired.status() != 401) {
        return outcome(expired);
      }
    }
    token.compareAndSet(used, null);
    try {
      return sendWith(currentToken(), message);
    } catch (RemoteError error) {
      return outcome(error);
    }
  }

  private Outcome sendWith(AccessToken with, MessageRequest message) {
    Accepted accepted = system.call(() -> api.send(with.bearer(), message));
    return new Outcome.Confirmed(accepted.messageId().toString());
  }

  private static Outcome outcome(RemoteError error) {
    return switch (error.status()) {
      case 409 -> {
        String sentAs = error.reference("messageId");
        yield new Outcome.Confirmed(sentAs.isEmpty() ? null : sentAs);
      }
      case 400, 422 -> new Outcome.Refused(error.code("reason"));
      default -> throw error.asFailure(SYSTEM);
    };
  }

  private AccessToken currentToken() {
    AccessToken current = token.get();
    if (current == null) {
      current = requestToken();
      token.set(current);
    }
    return Objects.requireNonNull(current);
  }

  private AccessToken requestToken() {
    try {
      var credentials = new Credentials(settings.username(), settings.password());
      return system.call(() -> api.token(credentials));
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }
}
