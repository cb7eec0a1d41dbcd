package fi.polku.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's contact with advice, or the office's with the customer (LINES 2, OULU: phone, chat,
 * Oulu10).
 *
 * @param note in the words of who took it, without identity codes
 */
public record Contact(Way way, Topic topic, LocalDate contactedOn, @Nullable String note) {

  /** Where advice was given. */
  public enum Way {
    PHONE,
    CHAT,
    OULU10,
    SERVICE_POINT
  }

  /** What it was about. */
  public enum Topic {
    JOB_SEARCH,
    BENEFITS,
    SERVICES,
    APPOINTMENT,
    OTHER
  }
}
