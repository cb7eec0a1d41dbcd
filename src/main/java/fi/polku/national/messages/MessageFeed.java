package fi.polku.national.messages;

import fi.polku.national.remote.RemoteFailure;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads what has happened to messages, on one node at a time. Where to go on from is kept after
 * each page: a page that was read twice changes nothing.
 */
@Component
class MessageFeed {

  private static final Logger LOG = LoggerFactory.getLogger(MessageFeed.class);

  /** Longer than reading {@link #MOST_PAGES} takes; a node that died gives its turn up after it. */
  private static final Duration TURN = Duration.ofMinutes(10);

  private static final int MOST_PAGES = 20;

  private final MessagesClient client;
  private final MessageFeedTable table;
  private final MessageEvents events;
  private final Clock clock;

  MessageFeed(MessagesClient client, MessageFeedTable table, MessageEvents events, Clock clock) {
    this.client = client;
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  /** A failure ends the turn: the next goes on from the same place. */
  @Scheduled(
      initialDelayString = "${polku.national.messages.events-every:PT1M}",
      fixedDelayString = "${polku.national.messages.events-every:PT1M}")
  void read() {
    if (!table.takeTurn(clock.instant(), TURN)) {
      return;
    }
    try {
      readPages();
    } catch (RemoteFailure failure) {
      LOG.warn("Events of messages wait: {}", failure.reason());
    } finally {
      table.endTurn(clock.instant());
    }
  }

  private void readPages() {
    for (int page = 0; page < MOST_PAGES; page++) {
      EventPage next = client.events(table.continuationToken().orElse(null));
      next.events().forEach(event -> MessageEvent.read(event).ifPresent(events::receive));
      table.goOnFrom(next.continuationToken());
      if (next.events().isEmpty()) {
        return;
      }
    }
  }
}
