package fi.polku.journeypage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of {@code docs/journeys.md} that is written from the models. */
final class JourneysPage {

  private static final Map<String, String> STARTS =
      Map.of(
          "tyonhaku", "a job search starts",
          "henkilon-tapauksesta", "on a person's case",
          "tyonantajasta", "opens an employer's case",
          "tyonantajan-tapauksesta", "on an employer's case",
          "kustannusvuosi", "finance begins a cost year",
          "kutsuttuna", "called by other journeys");

  private JourneysPage() {}

  static String of(List<Journey> journeys) {
    return Stream.concat(index(journeys), journeys.stream().flatMap(JourneysPage::chapter))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> index(List<Journey> journeys) {
    return Stream.concat(
        Stream.of("| journey | starts | people | tables |", "|---|---|---|---|"),
        journeys.stream()
            .map(
                journey ->
                    "| [`%1$s`](#%1$s) %2$s | %3$s | %4$s | %5$s |"
                        .formatted(
                            journey.id(),
                            Journey.english(journey.process()),
                            started(journey),
                            String.join(", ", journey.roles()),
                            quoted(journey.decisions()))));
  }

  private static Stream<String> chapter(Journey journey) {
    String name = journey.process().getName();
    String picture =
        "![%1$s](images/journeys/%2$s.svg)"
            .formatted(Journey.english(journey.process()), journey.id());
    Stream<String> head =
        Stream.of(
            "",
            "### " + journey.id(),
            "",
            "**%s** · %s · starts: %s"
                .formatted(name, Journey.english(journey.process()), started(journey)),
            "",
            "> " + journey.documentation(),
            "",
            picture,
            "");
    return Stream.concat(head, JourneyWalk.of(journey).stream());
  }

  private static String started(Journey journey) {
    String start = STARTS.getOrDefault(journey.start(), journey.start());
    return journey.starters().isEmpty()
        ? start
        : start
            + " ("
            + journey.starters().stream().map(Role::of).collect(Collectors.joining(", "))
            + ")";
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
