package fi.polku.sandbox.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import fi.polku.sandbox.contracts.ReceivedActs;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands booked. Meetings at the office get a room, video meetings a link, and speakers of
 * other languages an interpreter, save of the few languages that nobody here interprets.
 */
@SandboxOnly
@Component
class BookingStateAnswer implements ContractQuestion {

  private static final int ROOMS = 12;
  private static final Set<String> NO_INTERPRETER = Set.of("ti", "dz");

  private final ReceivedActs acts;

  BookingStateAnswer(ReceivedActs acts) {
    this.acts = acts;
  }

  @Override
  public String system() {
    return "bookings";
  }

  @Override
  public String question() {
    return "booking-state";
  }

  @Override
  public Object answer(JsonNode asked) {
    String id = asked.path("appointmentId").asText();
    return isTold("cancellations", id)
        ? State.impossible(id, "cancelled")
        : acts.of(system()).stream()
            .filter(act -> act.collection().equals("bookings"))
            .filter(act -> act.content().path("appointmentId").asText().equals(id))
            .findFirst()
            .map(act -> booked(id, act.content()))
            .orElseGet(() -> State.impossible(id, "unknown"));
  }

  private boolean isTold(String collection, String id) {
    return acts.of(system()).stream()
        .filter(act -> act.collection().equals(collection))
        .anyMatch(act -> act.content().path("appointmentId").asText().equals(id));
  }

  private static State booked(String id, JsonNode booking) {
    String meeting = booking.path("meeting").asText();
    String language = booking.path("interpreterLanguage").asText(null);
    if (language != null && NO_INTERPRETER.contains(language)) {
      return State.impossible(id, "no-interpreter");
    }
    return new State(
        id,
        "CONFIRMED",
        meeting.equals("OFFICE") ? "Huone " + (Math.floorMod(id.hashCode(), ROOMS) + 1) : null,
        meeting.equals("VIDEO") ? "https://video.example/" + id : null,
        language == null ? null : "Tulkki " + language.toUpperCase(Locale.ROOT),
        null);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record State(
      String appointmentId,
      String status,
      @Nullable String room,
      @Nullable String videoLink,
      @Nullable String interpreter,
      @Nullable String reason) {

    static State impossible(String id, String reason) {
      return new State(id, "IMPOSSIBLE", null, null, null, reason);
    }
  }
}
