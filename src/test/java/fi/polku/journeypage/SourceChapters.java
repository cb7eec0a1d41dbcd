package fi.polku.journeypage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What carries each chapter of the source documents, kept by hand in {@code
 * docs/source-chapters.yml}: an element is {@code process}, {@code process#element}, {@code
 * decision:table} or {@code form:form}.
 */
record SourceChapters(List<Source> sources) {

  record Source(String source, String title, List<Chapter> chapters) {}

  record Chapter(String chapter, @Nullable List<String> carriedBy, @Nullable String leftOut) {

    List<String> elements() {
      return carriedBy == null ? List.of() : carriedBy;
    }
  }

  static SourceChapters read() throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(Path.of("docs", "source-chapters.yml").toFile(), SourceChapters.class);
  }

  /** The table in Markdown; fails when an element that it names is in no model. */
  String table(List<Journey> journeys) {
    return sources.stream().map(source -> part(source, journeys)).collect(Collectors.joining("\n"));
  }

  private static String part(Source source, List<Journey> journeys) {
    return source.chapters().stream()
        .map(chapter -> row(chapter, journeys))
        .collect(
            Collectors.joining(
                "",
                "\n### %s: %s\n\n| chapter | carried by | left out, and why |\n|---|---|---|\n"
                    .formatted(source.source(), source.title()),
                ""));
  }

  private static String row(Chapter chapter, List<Journey> journeys) {
    assertThat(chapter.elements().isEmpty() && chapter.leftOut() == null)
        .as("%s needs what carries it, or why it is left out", chapter.chapter())
        .isFalse();
    chapter
        .elements()
        .forEach(element -> assertThat(exists(element, journeys)).as(element).isTrue());
    String carried =
        chapter.elements().stream()
            .map(element -> "`" + element + "`")
            .collect(Collectors.joining(", "));
    String leftOut = chapter.leftOut() == null ? "" : chapter.leftOut().strip();
    return "| %s | %s | %s |\n".formatted(chapter.chapter(), carried, leftOut);
  }

  private static boolean exists(String element, List<Journey> journeys) {
    if (element.startsWith("decision:")) {
      return Files.exists(Path.of("decisions", element.substring(9) + ".dmn"));
    }
    if (element.startsWith("form:")) {
      return Files.exists(Path.of("forms", element.substring(5) + ".form"));
    }
    if (element.startsWith("file:")) {
      return Files.exists(Path.of(element.substring(5)));
    }
    String[] parts = element.split("#", 2);
    return journeys.stream()
        .anyMatch(
            journey ->
                journey.id().equals(parts[0]) && (parts.length == 1 || journey.has(parts[1])));
  }
}
