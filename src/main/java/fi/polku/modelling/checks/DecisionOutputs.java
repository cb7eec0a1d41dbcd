package fi.polku.modelling.checks;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.Set;

/** The names under which a table gives its answers. */
public final class DecisionOutputs {

  private DecisionOutputs() {}

  /** Names of the output columns; none when the table cannot be read. */
  public static Set<String> of(String source) {
    try {
      return new XmlReader()
          .read(source)
          .tree()
          .filter(node -> node.is("output"))
          .flatMap(output -> output.attribute("name").stream())
          .collect(toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }
}
