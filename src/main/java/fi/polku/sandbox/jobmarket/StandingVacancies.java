package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Vacancies that are always open in the sandbox: the same ones on every day, none of them real. */
@SandboxOnly
@Component
class StandingVacancies {

  private static final List<String> MUNICIPALITIES =
      List.of("638", "018", "564", "837", "091", "049");
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Sairaanhoitaja", "2221", "38e9a2f5-8a80-5afe-864f-1a27ab852e59"),
          new Kind("Lähihoitaja", "5321", "505c9d0e-e47f-5830-ac0b-d00dabec2de6"),
          new Kind("Kokki", "5120", "59c92a17-ef1a-53be-bd04-185283495a82"),
          new Kind("Tarjoilija", "5131", "7448c634-f1ef-5d5c-8dad-b643866177a5"),
          new Kind("Leipuri", "7512", "a912ec28-a9dd-5f01-b1f0-4d75d570f999"));

  private final Clock clock;

  StandingVacancies(Clock clock) {
    this.clock = clock;
  }

  Stream<ObjectNode> all() {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return IntStream.range(0, KINDS.size() * MUNICIPALITIES.size())
        .mapToObj(
            number ->
                line(
                    number,
                    KINDS.get(number % KINDS.size()),
                    MUNICIPALITIES.get(number / KINDS.size()),
                    today));
  }

  private static ObjectNode line(int number, Kind kind, String municipality, Instant today) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.putArray("languages").add("fi");
    line.putObject("metadata")
        .put("externalId", "standing-" + number)
        .put("created", today.minus(Duration.ofDays(number + 1)).toString())
        .put("lastModified", today.minus(Duration.ofDays(1)).toString());
    line.putObject("owner").put("companyName", "Esimerkkityönantaja " + (number % 7 + 1));
    ObjectNode position = line.putObject("position");
    position.putObject("title").put("fi", kind.title());
    position.putArray("occupations").add(kind.concept());
    position.put("isco", kind.isco());
    line.putObject("location").putArray("municipalities").add(municipality);
    line.putObject("application")
        .put("published", today.minus(Duration.ofDays(number % 14)).toString())
        .put("expires", today.plus(Duration.ofDays(number % 21 + 1)).toString())
        .put("openPositions", number % 3 + 1);
    return line;
  }

  private record Kind(String title, String isco, String id) {

    String concept() {
      return "http://data.europa.eu/esco/occupation/" + id;
    }
  }
}
