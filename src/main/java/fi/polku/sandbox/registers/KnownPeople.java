package fi.polku.sandbox.registers;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/**
 * People with test identity codes whom the simulated registers know; of everybody else they know
 * nothing. What is told by how long ago it was is counted from today, so that it never grows old.
 */
@SandboxOnly
@Component
class KnownPeople {

  /** A newcomer with a continuous permit. */
  static final String NEWCOMER = "010594Y9032";

  /** With a temporary permit that limits work. */
  static final String TEMPORARY = "010594Y9021";

  static final String PERMANENT = "020594X903P";
  static final String LONG_TERM_RESIDENT = "030594W903B";

  /** With a continuous permit and an integration plan made in another municipality. */
  static final String PLANNED_ELSEWHERE = "040594V9030";

  /** A customer of another employment area until eight months ago. */
  static final String RETURNING = "050594U903M";

  private final Clock clock;

  KnownPeople(Clock clock) {
    this.clock = clock;
  }

  String ago(Period time) {
    return LocalDate.now(clock).minus(time).toString();
  }

  String ahead(Period time) {
    return LocalDate.now(clock).plus(time).toString();
  }

  static String asked(JsonNode question) {
    return question.path("personalIdentityCode").asText();
  }
}
