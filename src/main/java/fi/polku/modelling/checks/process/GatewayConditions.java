package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An exclusive gateway asks a question, and each of its ways but the default knows its answer. */
@Component
class GatewayConditions implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return Stream.concat(model.all("exclusiveGateway"), model.all("inclusiveGateway"))
        .flatMap(gateway -> check(gateway, model.outgoing(gateway)));
  }

  private static Stream<Problem> check(XmlNode gateway, List<XmlNode> ways) {
    if (ways.size() < 2) {
      return Stream.empty();
    }
    String id = gateway.nearestId().orElse("");
    String fallback = gateway.attribute("default").orElse("");
    Stream<Problem> unanswered =
        ways.stream()
            .filter(way -> !way.id().orElse("").equals(fallback))
            .filter(
                way -> way.child("conditionExpression").filter(c -> !c.text().isEmpty()).isEmpty())
            .map(way -> Problem.error("gateway-condition", way, id, way.id().orElse("")));
    Stream<Problem> conditionalDefault =
        ways.stream()
            .filter(way -> way.id().orElse("").equals(fallback))
            .filter(way -> way.child("conditionExpression").isPresent())
            .map(way -> Problem.error("gateway-default-condition", way, id));
    Stream<Problem> noDefault =
        fallback.isEmpty()
            ? Stream.of(Problem.warning("gateway-default", gateway, id))
            : Stream.empty();
    Stream<Problem> noQuestion =
        gateway.attribute("name").isEmpty()
            ? Stream.of(Problem.warning("gateway-question", gateway, id))
            : Stream.empty();
    return Stream.of(unanswered, conditionalDefault, noDefault, noQuestion).flatMap(found -> found);
  }
}
