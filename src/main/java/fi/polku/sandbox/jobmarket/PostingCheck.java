package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.BusinessId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What {@code contracts/job-market.yaml} requires of a posting that is published. */
final class PostingCheck {

  private static final int MOST_POSITIONS = 1_000;

  private PostingCheck() {}

  /** The code of the first thing that is wrong, or nothing. */
  static Optional<String> refusal(String businessId, JsonNode posting) {
    if (BusinessId.parse(businessId).isEmpty()
        || !businessId.equals(posting.at("/owner/businessId").asText())) {
      return Optional.of("invalid-owner");
    }
    if (posting.at("/position/title/fi").asText("").isBlank()) {
      return Optional.of("invalid-title");
    }
    if (!posting.at("/location/municipalities/0").asText("").matches("[0-9]{3}")) {
      return Optional.of("invalid-municipalities");
    }
    int positions = posting.at("/application/openPositions").asInt(0);
    if (positions < 1 || positions > MOST_POSITIONS) {
      return Optional.of("invalid-openPositions");
    }
    return isDay(posting.at("/application/expires"))
        ? Optional.empty()
        : Optional.of("invalid-expires");
  }

  private static boolean isDay(JsonNode expires) {
    try {
      return expires.isMissingNode() || LocalDate.parse(expires.asText()).getYear() > 0;
    } catch (DateTimeException notADay) {
      return false;
    }
  }
}
