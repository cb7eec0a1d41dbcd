package fi.polku.sandbox.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A token opens the door for an hour. */
class TokensTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final Clock clock = mock(Clock.class);
  private final Tokens tokens = new Tokens(clock);

  @Test
  void expire() {
    when(clock.instant()).thenReturn(NOW);
    String token = "Bearer " + tokens.issue();
    assertThat(tokens.accepts(token)).isTrue();

    when(clock.instant()).thenReturn(NOW.plus(Tokens.LIFETIME).minusMillis(1));
    assertThat(tokens.accepts(token)).isTrue();
    when(clock.instant()).thenReturn(NOW.plus(Tokens.LIFETIME));
    assertThat(tokens.accepts(token)).isFalse();
  }

  @Test
  void areNotGuessed() {
    when(clock.instant()).thenReturn(NOW);

    assertThat(tokens.accepts(null)).isFalse();
    assertThat(tokens.accepts("Bearer guess")).isFalse();
    assertThat(tokens.accepts(tokens.issue())).isFalse();
  }
}
