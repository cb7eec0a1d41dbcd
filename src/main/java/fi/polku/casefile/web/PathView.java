package fi.polku.casefile.web;

import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.engine.CasePaths.Step;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process of the case: a tab, and the way it has gone as a list. */
record PathView(
    String id, String name, int version, boolean running, boolean selected, List<Row> rows) {

  /**
   * A named step.
   *
   * @param from null when it is about to start
   */
  record Row(
      String name, boolean current, @Nullable LocalDateTime from, @Nullable LocalDateTime until) {}

  /** The chosen process is shown; without a choice the innermost running, or else the last. */
  static List<PathView> of(
      List<ProcessPath> paths, @Nullable String chosen, Words words, Locale reader) {
    String shown = shown(paths, chosen);
    return paths.stream()
        .map(
            path ->
                new PathView(
                    path.processInstanceId(),
                    path.name().in(reader),
                    path.version(),
                    path.isRunning(),
                    path.processInstanceId().equals(shown),
                    rows(path, words, reader).toList()))
        .toList();
  }

  private static @Nullable String shown(List<ProcessPath> paths, @Nullable String chosen) {
    if (paths.stream().anyMatch(path -> path.processInstanceId().equals(chosen))) {
      return chosen;
    }
    return paths.stream()
        .reduce((a, b) -> b.isRunning() || !a.isRunning() ? b : a)
        .map(ProcessPath::processInstanceId)
        .orElse(null);
  }

  private static Stream<Row> rows(ProcessPath path, Words words, Locale reader) {
    return path.steps().stream()
        .filter(step -> step.name() != null)
        .map(step -> row(path, step, words, reader));
  }

  private static Row row(ProcessPath path, Step step, Words words, Locale reader) {
    return new Row(
        step.name() == null ? "" : step.name().in(reader),
        step.endedAt() == null && path.current().contains(step.activityId()),
        step.startedAt() == null ? null : words.time(step.startedAt()),
        step.endedAt() == null ? null : words.time(step.endedAt()));
  }
}
