package fi.polku.modelling.web.modeler;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fi.polku.modelling.FileProblem;
import fi.polku.modelling.ProblemTexts;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.web.modeler.DeploymentRefusal.Place;
import fi.polku.modelling.web.modeler.DeploymentRefusal.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes problems in the shape in which Camunda Modeler shows them. */
@Component
class RefusalReader {

  private final ProblemTexts texts;

  RefusalReader(ProblemTexts texts) {
    this.texts = texts;
  }

  DeploymentRefusal of(List<FileProblem> problems, Locale reader) {
    Map<String, Report> reports = new LinkedHashMap<>();
    problems.stream()
        .collect(groupingBy(found -> found.id().fileName(), LinkedHashMap::new, toList()))
        .forEach((file, found) -> reports.put(file, report(found, reader)));
    String message =
        problems.stream()
            .filter(found -> found.problem().stopsRelease())
            .map(found -> found.id().fileName() + ": " + texts.of(found.problem(), reader))
            .collect(joining("\n"));
    return DeploymentRefusal.parse(message, reports);
  }

  private Report report(List<FileProblem> found, Locale reader) {
    return new Report(places(found, true, reader), places(found, false, reader));
  }

  private List<Place> places(List<FileProblem> found, boolean errors, Locale reader) {
    return found.stream()
        .map(FileProblem::problem)
        .filter(problem -> problem.stopsRelease() == errors)
        .map(problem -> place(problem, reader))
        .toList();
  }

  private Place place(Problem problem, Locale reader) {
    String element = problem.element();
    return new Place(
        texts.of(problem, reader),
        problem.line(),
        problem.column(),
        element,
        element == null ? List.of() : List.of(element));
  }
}
