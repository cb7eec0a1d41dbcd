package fi.polku.services.web;

import fi.polku.areas.Service;
import fi.polku.national.servicecatalogue.DescribedServices;
import fi.polku.services.Arrangement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service as the page shows it in the reader's language. */
record ServiceView(
    String id,
    String group,
    String name,
    String customer,
    String sources,
    List<Line> lines,
    List<Description> descriptions) {

  /**
   * How the service, or a part of it, is arranged.
   *
   * @param part empty for the service itself
   */
  record Line(String part, String arranger, String keeper, String role, String reason) {}

  /**
   * What PTV says of the service; texts of others.
   *
   * @param summary empty when there is none
   * @param channel empty when there is none
   */
  record Description(String name, String summary, String channel) {}

  static ServiceView of(
      Service service, List<Arrangement> arranged, DescribedServices described, Locale reader) {
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
            .toList(),
        described.of(service.id()).stream()
            .map(
                one ->
                    new Description(
                        one.name().in(reader),
                        one.summary() == null ? "" : one.summary().in(reader),
                        one.channel() == null ? "" : one.channel().in(reader)))
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
