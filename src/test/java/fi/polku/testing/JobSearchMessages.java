package fi.polku.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/** Starts of job searches as Työmarkkinatori sends them; each of a new person. */
public final class JobSearchMessages {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JobSearchMessages() {}

  /** A Finnish-speaking customer of Porvoo. */
  public static ObjectNode startedOn(LocalDate day) {
    return JSON.objectNode()
        .put("externalId", "testi-" + UUID.randomUUID())
        .put("personalIdentityCode", IdentityCodes.next().value())
        .put("firstNames", "Anna-Liisa")
        .put("lastName", "Virtanen")
        .put("municipality", "638")
        .put("language", "fi")
        .put("channel", "ONLINE")
        .put("startedOn", day.toString());
  }

  /** Somebody who starts work soon, and so serves herself until then. */
  public static ObjectNode withWorkAhead(LocalDate day) {
    ObjectNode message = startedOn(day);
    message
        .putObject("knownChange")
        .put("kind", "WORK")
        .put("startsOn", day.plusMonths(1).toString());
    return message;
  }
}
