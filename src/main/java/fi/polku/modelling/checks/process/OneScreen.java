package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A diagram fits one screen at 100 %; what grows beyond becomes a called process. */
@Component
class OneScreen implements ModelRule<ProcessModel> {

  private static final int WIDTH = 1900;
  private static final int HEIGHT = 1000;

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    long width = span(model, "x", "width");
    long height = span(model, "y", "height");
    return width <= WIDTH && height <= HEIGHT
        ? Stream.empty()
        : model
            .processes()
            .map(process -> Problem.warning("process-size", process, width + " × " + height));
  }

  /** Pixels from the first edge to the last of all that is drawn. */
  private static long span(ProcessModel model, String start, String length) {
    double first = edges(model, start, length).min().orElse(0);
    return Math.round(edges(model, start, length).max().orElse(0) - first);
  }

  private static DoubleStream edges(ProcessModel model, String start, String length) {
    DoubleStream shapes =
        model
            .root()
            .tree()
            .filter(
                node -> node.is("Bounds") && node.parent().filter(OneScreen::isShape).isPresent())
            .flatMapToDouble(
                bounds ->
                    DoubleStream.of(
                        number(bounds, start), number(bounds, start) + number(bounds, length)));
    DoubleStream waypoints =
        model
            .root()
            .tree()
            .filter(node -> node.is("waypoint"))
            .mapToDouble(point -> number(point, start));
    return DoubleStream.concat(shapes, waypoints);
  }

  private static boolean isShape(XmlNode node) {
    return node.is("BPMNShape");
  }

  /** Zero for what is no number: a drawing that cannot be read is another rule's matter. */
  private static double number(XmlNode node, String attribute) {
    return node.attribute(attribute)
        .filter(text -> text.matches("-?[0-9]{1,6}([.][0-9]{1,6})?"))
        .map(Double::parseDouble)
        .orElse(0.0);
  }
}
