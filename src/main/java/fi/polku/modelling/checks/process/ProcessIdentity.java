package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One file, one executable process, and the file bears its name. */
@Component
class ProcessIdentity implements ModelRule<ProcessModel> {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    List<XmlNode> processes = model.processes().toList();
    if (processes.size() != 1) {
      return Stream.of(Problem.error("process-one", String.valueOf(processes.size())));
    }
    XmlNode process = processes.get(0);
    String id = process.id().orElse("");
    return Stream.of(
            problem(!id.equals(model.key()), "process-id", process, id, model.key()),
            problem(!KEBAB_CASE.matcher(id).matches(), "process-id-form", process, id),
            problem(
                process.attribute("isExecutable").filter("true"::equals).isEmpty(),
                "process-executable",
                process,
                id),
            problem(process.attribute("name").isEmpty(), "process-name", process, id))
        .flatMap(found -> found);
  }

  private static Stream<Problem> problem(
      boolean broken, String rule, XmlNode process, String... arguments) {
    return broken ? Stream.of(Problem.error(rule, process, arguments)) : Stream.empty();
  }
}
