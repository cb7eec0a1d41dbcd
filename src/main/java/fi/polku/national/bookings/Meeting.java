package fi.polku.national.bookings;

import org.jspecify.annotations.Nullable;

/** How the customer is met, as the contract says it. */
enum Meeting {
  OFFICE,
  VIDEO,
  PHONE;

  /** By the models' word; a manner that nobody has told is a meeting at the office. */
  static Meeting of(@Nullable String manner) {
    return switch (manner == null ? "" : manner) {
      case "video" -> VIDEO;
      case "puhelin" -> PHONE;
      default -> OFFICE;
    };
  }
}
