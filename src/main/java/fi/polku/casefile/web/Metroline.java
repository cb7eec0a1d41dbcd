package fi.polku.casefile.web;

import fi.polku.casefile.CaseFile;
import fi.polku.cases.CaseStatus;
import fi.polku.decisions.DecisionEvidence;
import fi.polku.engine.CasePaths.ProcessPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the case stands on the line from the start of the job search to its end. */
@Component
class Metroline {

  private enum Stop {
    JOB_SEARCH,
    CONTACT,
    ASSESSMENT,
    LINE,
    SERVICE,
    ENDED
  }

  private static final List<Stop> OF_PERSON = List.of(Stop.values());
  private static final List<Stop> OF_EMPLOYER = List.of(Stop.CONTACT, Stop.SERVICE, Stop.ENDED);

  private final Words words;

  Metroline(Words words) {
    this.words = words;
  }

  /**
   * A stop.
   *
   * @param state done, current or ahead
   * @param date when it was reached, if it was
   */
  record Step(String name, String state, @Nullable LocalDate date) {}

  /** All stops while the case runs; of an ended one those it called at. */
  List<Step> of(CaseFile file, List<ProcessPath> paths, Locale reader) {
    List<Stop> stops = file.record().isPersons() ? OF_PERSON : OF_EMPLOYER;
    Map<Stop, LocalDate> reached = reached(file, paths);
    Stop furthest = reached.keySet().stream().reduce(stops.get(0), (a, b) -> b);
    boolean ended = furthest == Stop.ENDED;
    return stops.stream()
        .filter(stop -> !ended || reached.containsKey(stop))
        .map(stop -> step(stop, furthest, reached.get(stop), reader))
        .toList();
  }

  private Step step(Stop stop, Stop furthest, @Nullable LocalDate date, Locale reader) {
    String name = words.stop(stop.name(), reader);
    if (stop == furthest) {
      return new Step(name, stop == Stop.ENDED ? "done" : "current", date);
    }
    return new Step(name, stop.compareTo(furthest) < 0 ? "done" : "ahead", date);
  }

  private Map<Stop, LocalDate> reached(CaseFile file, List<ProcessPath> paths) {
    Map<Stop, LocalDate> reached = new EnumMap<>(Stop.class);
    if (file.record().isPersons()) {
      reached.put(Stop.JOB_SEARCH, file.record().startedOn());
      put(reached, Stop.CONTACT, start(paths, "ensiyhteydenotto"));
    } else {
      reached.put(Stop.CONTACT, file.record().startedOn());
    }
    put(reached, Stop.ASSESSMENT, start(paths, "alkukartoitus"));
    put(reached, Stop.LINE, proposed(file));
    if (file.record().status() == CaseStatus.IN_SERVICE) {
      put(reached, Stop.SERVICE, told(file, "status-in-service"));
    }
    put(reached, Stop.ENDED, file.record().endedAt());
    return reached;
  }

  private void put(Map<Stop, LocalDate> reached, Stop stop, @Nullable Instant at) {
    if (at != null) {
      reached.put(stop, day(at));
    }
  }

  private LocalDate day(Instant at) {
    return words.time(at).toLocalDate();
  }

  private static @Nullable Instant proposed(CaseFile file) {
    return file.decisions().stream()
        .filter(taken -> taken.decision().equals("palvelulinja"))
        .findFirst()
        .map(DecisionEvidence::decidedAt)
        .orElse(null);
  }

  private static @Nullable Instant told(CaseFile file, String kind) {
    return file.timeline().stream()
        .filter(entry -> entry.kind().startsWith(kind))
        .findFirst()
        .map(entry -> entry.at())
        .orElse(null);
  }

  private static @Nullable Instant start(List<ProcessPath> paths, String process) {
    return paths.stream()
        .filter(path -> path.processKey().endsWith(process))
        .flatMap(path -> path.steps().stream())
        .map(step -> step.startedAt())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
