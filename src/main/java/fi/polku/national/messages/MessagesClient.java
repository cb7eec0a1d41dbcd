package fi.polku.national.messages;

import fi.polku.national.messages.MessageRequest.AttachmentReference;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Speaks with Suomi.fi messages. A token that is not accepted is renewed once; a message that the
 * system knows by its external id has been sent, so it counts as sent.
 */
@Component
class MessagesClient {

  static final String SYSTEM = "messages";

  private final RemoteSystem system;
  private final MessagesApi api;
  private final RestClient uploads;
  private final AccessTokens tokens;
  private final SendingService service;

  MessagesClient(RemoteSystems systems, MessagesSettings settings, Clock clock) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(MessagesApi.class);
    this.uploads =
        system
            .rest()
            .mutate()
            .messageConverters(converters -> converters.add(new ByteArrayHttpMessageConverter()))
            .build();
    this.tokens = new AccessTokens(this::requestToken, clock);
    this.service = SendingService.of(system.settings(), settings);
  }

  /**
   * Sends a message with its files, or learns that it has been sent or is refused. Files that were
   * uploaded for an attempt that failed are forgotten by the system after a day.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  Outcome send(OutgoingMessage message) {
    MessageRequest request;
    try {
      request = withFiles(message);
    } catch (RemoteError error) {
      return refusedFile(error);
    }
    try {
      Accepted accepted = authorised(bearer -> api.send(bearer, request));
      return new Outcome.Confirmed(accepted.messageId().toString());
    } catch (RemoteError error) {
      return outcome(error);
    }
  }

  /**
   * What has happened to messages after the token.
   *
   * @param continuationToken null: from the oldest that is kept
   * @throws fi.polku.national.remote.RemoteFailure if the system does not say
   */
  EventPage events(@Nullable String continuationToken) {
    try {
      return authorised(bearer -> api.events(bearer, continuationToken));
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }

  private MessageRequest withFiles(OutgoingMessage message) {
    List<AttachmentReference> documents =
        message.document() == null ? List.of() : List.of(upload(message.document()));
    return MessageRequest.of(
        message.externalId(),
        message.recipient(),
        service.serviceId(),
        message.text(),
        message.manner(),
        documents,
        paper(message));
  }

  private @Nullable PaperMail paper(OutgoingMessage message) {
    OutgoingMessage.PaperLetter paper = message.paper();
    PaperSettings agreed = service.paper();
    return paper == null || agreed == null
        ? null
        : PaperMail.of(upload(paper.letter()), message.manner().verifiable(), agreed, paper.to());
  }

  private AttachmentReference upload(Attachment file) {
    var form = new AttachmentForm(file);
    Uploaded uploaded =
        authorised(
            bearer ->
                uploads
                    .post()
                    .uri("/v2/attachments")
                    .header(HttpHeaders.AUTHORIZATION, bearer)
                    .contentType(MediaType.parseMediaType(form.mediaType()))
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form.body())
                    .retrieve()
                    .body(Uploaded.class));
    return new AttachmentReference(uploaded.attachmentId());
  }

  private <T> T authorised(Function<String, @Nullable T> call) {
    AccessToken token = tokens.current();
    try {
      return system.call(() -> call.apply(token.bearer()));
    } catch (RemoteError error) {
      if (error.status() != 401) {
        throw error;
      }
    }
    AccessToken renewed = tokens.insteadOf(token);
    return system.call(() -> call.apply(renewed.bearer()));
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

  private static Outcome refusedFile(RemoteError error) {
    return switch (error.status()) {
      case 400, 413, 415, 422 -> new Outcome.Refused("ATTACHMENT_REFUSED");
      default -> throw error.asFailure(SYSTEM);
    };
  }

  private AccessToken requestToken() {
    try {
      return system.call(() -> api.token(service.credentials()));
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }
}
