package fi.polku.costs.delegates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fi.polku.areas.Areas;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells why an act of the year was refused, a line for each reason. */
@Component
class Hindrances {

  /** Lines told; how many more there are is told in the last. */
  private static final int MOST = 25;

  /** Of a variable of the engine. */
  private static final int LONGEST = 4000;

  private final MessageSource messages;
  private final Criteria criteria;
  private final Areas areas;

  Hindrances(MessageSource messages, Criteria criteria, Areas areas) {
    this.messages = messages;
    this.criteria = criteria;
    this.areas = areas;
  }

  String of(RuntimeException refusal, Locale reader) {
    List<String> lines = lines(refusal, reader).toList();
    Stream<String> rest =
        lines.size() > MOST
            ? Stream.of(text("costyear.more", reader, lines.size() - MOST))
            : Stream.empty();
    String told = Stream.concat(lines.stream().limit(MOST), rest).collect(joining("\n"));
    return told.substring(0, Math.min(told.length(), LONGEST));
  }

  private Stream<String> lines(RuntimeException refusal, Locale reader) {
    if (refusal instanceof FiguresMissingException missing) {
      return missing.problems().stream()
          .collect(
              groupingBy(
                  problem -> List.of(problem.criterion(), problem.period(), problem.kind()),
                  LinkedHashMap::new,
                  toList()))
          .values()
          .stream()
          .map(alike -> line(alike, reader));
    }
    if (refusal instanceof InvalidInputException invalid) {
      return invalid.problems().stream().map(problem -> line(problem, reader));
    }
    if (refusal instanceof InvalidValueException invalid) {
      return Stream.of(text("error." + invalid.code(), reader, invalid.arguments().toArray()));
    }
    return Stream.of(text("costyear.conflict", reader));
  }

  /** Figures that lack in the same way, municipality by municipality. */
  private String line(List<FigureProblem> alike, Locale reader) {
    FigureProblem first = alike.get(0);
    return text(
        "costyear.figure." + first.kind(),
        reader,
        nameOf(first, reader),
        first.period(),
        alike.stream()
            .map(problem -> areas.nameOf(problem.municipality(), reader))
            .collect(joining(", ")));
  }

  private String nameOf(FigureProblem problem, Locale reader) {
    return areas
        .areaOf(problem.municipality())
        .map(area -> criteria.nameOf(area.id(), problem.criterion()).in(reader))
        .orElseGet(problem.criterion()::key);
  }

  private String line(FieldProblem problem, Locale reader) {
    return text("error." + problem.code(), reader, problem.arguments().toArray());
  }

  private String text(String key, Locale reader, Object... arguments) {
    String text = messages.getMessage(key, arguments, key, reader);
    return text == null ? key : text;
  }
}
