package fi.polku.modelling.checks.xml;

import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import java.util.List;
import java.util.function.Function;

/** Reads models written in XML: well-formed first, then by their schema, then by the rules. */
public final class XmlModels {

  private final XmlReader reader = new XmlReader();
  private final XmlSchema schema;

  public XmlModels(XmlSchema schema) {
    this.schema = schema;
  }

  /** What the rules say of a document that can be read; why it cannot be, otherwise. */
  public List<Problem> check(String source, Function<XmlNode, List<Problem>> rules) {
    try {
      XmlNode root = reader.read(source);
      return schema
          .problem(source)
          .map(breach -> List.of(problem("xml-schema", breach)))
          .orElseGet(() -> rules.apply(root));
    } catch (XmlProblem malformed) {
      return List.of(problem("xml-form", malformed));
    }
  }

  private static Problem problem(String rule, XmlProblem reason) {
    return new Problem(
        rule, Severity.ERROR, null, List.of(reason.reason()), reason.line(), reason.column());
  }
}
