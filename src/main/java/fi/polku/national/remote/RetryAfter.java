package fi.polku.national.remote;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header Retry-After: seconds, or a date (RFC 9110 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /** How long to wait; null when the header is missing, not understood or in the past. */
  static @Nullable Duration read(@Nullable String header, Clock clock) {
    if (header == null) {
      return null;
    }
    try {
      Duration wait =
          header.matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(header))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return wait.isNegative() || wait.isZero() ? null : wait;
    } catch (DateTimeException notUnderstood) {
      return null;
    }
  }
}
