package fi.polku.national.bookings;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * What the booking system says of an appointment.
 *
 * @param reason why it cannot be held as asked, a code
 */
record BookingState(
    UUID appointmentId,
    Status status,
    @Nullable String room,
    @Nullable String videoLink,
    @Nullable String interpreter,
    @Nullable String reason) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINK = 500;

  /** Whether it can be held as asked. */
  enum Status {
    CONFIRMED,
    IMPOSSIBLE
  }

  BookingState {
    Assert.notNull(appointmentId, "The appointment's id is missing");
    Assert.notNull(status, "The status is missing");
    checkName(room);
    checkName(interpreter);
    Assert.isTrue(reason == null || reason.matches("[a-z-]{1,40}"), "The reason is no code");
    Assert.isTrue(videoLink == null || isLink(videoLink), "The video link is no https address");
  }

  private static void checkName(@Nullable String name) {
    Assert.isTrue(name == null || name.length() <= LONGEST_NAME, "A name is too long");
  }

  private static boolean isLink(String link) {
    URI address = URI.create(link);
    return link.length() <= LONGEST_LINK
        && "https".equals(address.getScheme())
        && address.getHost() != null
        && address.getUserInfo() == null;
  }
}
