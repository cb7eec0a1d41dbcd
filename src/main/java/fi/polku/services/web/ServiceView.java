package fi.polku.services.web;

import fi.polku.areas.Service;
import fi.polku.services.Arrangement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service as the page shows it in the reader's language. */
record ServiceView(
    String id, String group, String name, String customer, String sources, List<Line> lines) {

  /**
   * How the service, or a part of it, is arranged.
   *
   * @param part empty for the service itself
   */
  record Line(String part, String arranger, String keeper, String role, String reason) {}

  static ServiceView of(Service service, List<Arrangement> arranged, Locale reader) {
    return new ServiceView(
        service.id(),
        service.group().name(),
        service.name().in(reader),
        service.customer().name(),
        String.join("; ", service.sources()),
        arranged.stream()
            .map(
                one ->
                    new Line(
                        partOf(service, one, reader),
                        one.arranger(),
                        one.keeper(),
                        one.role(),
                        one.reason().in(reader)))
            .toList());
  }

  private static String partOf(Service service, Arrangement arranged, Locale reader) {
    return service.parts().stream()
        .filter(part -> part.id().equals(arranged.part()))
        .findFirst()
        .map(part -> part.name().in(reader))
        .orElse("");
  }

  /** Whether all words are in what the page says of the service. */
  boolean says(String words) {
    String said =
        Stream.concat(Stream.of(id, name), lines.stream().map(Line::part))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(said::contains);
  }
}
