package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is renewed before it expires, and once when it is not accepted. */
class AccessTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final Clock clock = mock(Clock.class);
  private final Queue<AccessToken> given = new ArrayDeque<>();
  private final AccessTokens tokens = new AccessTokens(given::remove, clock);

  @BeforeEach
  void begin() {
    after(Duration.ZERO);
  }

  @Test
  void lastUntilAMinuteBeforeTheyExpire() {
    give(3600L, 3600L);

    assertThat(tokens.current().accessToken()).isEqualTo("1");
    after(Duration.ofSeconds(3539));
    assertThat(tokens.current().accessToken()).isEqualTo("1");
    after(Duration.ofSeconds(3540));
    assertThat(tokens.current().accessToken()).isEqualTo("2");
  }

  @Test
  void ofShortLifeLastHalfOfIt() {
    give(60L, 60L);

    tokens.current();
    after(Duration.ofSeconds(29));
    assertThat(tokens.current().accessToken()).isEqualTo("1");
    after(Duration.ofSeconds(30));
    assertThat(tokens.current().accessToken()).isEqualTo("2");
  }

  @Test
  void withoutAnEndLastUntilTheyAreNotAccepted() {
    give(null, -5L);

    AccessToken first = tokens.current();
    after(Duration.ofDays(400));
    assertThat(tokens.current()).isEqualTo(first);
    assertThat(tokens.insteadOf(first).accessToken()).isEqualTo("2");
  }

  @Test
  void areNotRenewedTwiceForTheSameRefusal() {
    give(3600L, 3600L);

    AccessToken refused = tokens.current();
    tokens.insteadOf(refused);

    assertThat(tokens.insteadOf(refused).accessToken()).isEqualTo("2");
    assertThat(given).isEmpty();
  }

  @Test
  void sayNothingOfThemselves() {
    assertThat(new AccessToken("secret", 1L)).hasToString("AccessToken[***]");
  }

  private void give(@Nullable Long first, @Nullable Long second) {
    given.addAll(List.of(new AccessToken("1", first), new AccessToken("2", second)));
  }

  private void after(Duration passed) {
    when(clock.instant()).thenReturn(NOW.plus(passed));
  }
}
