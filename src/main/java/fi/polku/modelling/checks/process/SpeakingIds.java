package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ids speak: logs, history and translations name steps by them for years. */
@Component
class SpeakingIds implements ModelRule<ProcessModel> {

  private static final Pattern GENERATED = Pattern.compile("[A-Za-z]+_[0-9][0-9a-z]{6}|sid-.*");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Stream<Problem> nodes =
        model
            .flowNodes()
            .filter(SpeakingIds::isSilent)
            .map(node -> Problem.error("process-ids", node, node.id().orElse(node.name())));
    Stream<Problem> flows =
        model
            .all("sequenceFlow")
            .filter(SpeakingIds::isSilent)
            .map(flow -> Problem.warning("process-ids", flow, flow.id().orElse(flow.name())));
    return Stream.concat(nodes, flows);
  }

  private static boolean isSilent(XmlNode node) {
    return node.id().map(id -> GENERATED.matcher(id).matches()).orElse(true);
  }
}
