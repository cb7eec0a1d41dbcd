package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.engine.ModelKind;
import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The variables that a model names. */
public final class VariableNames {

  private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([A-Za-z_]\\w*)\"");
  private static final Set<String> PARAMETERS = Set.of("inputParameter", "outputParameter");
  private static final Set<String> HANDED_ON = Set.of("in", "out");

  private VariableNames() {}

  /** What a form asks, or what a process reads and sets; none when it cannot be read. */
  public static Set<String> of(ModelKind kind, String source) {
    if (kind == ModelKind.FORM) {
      return KEY.matcher(source)
          .results()
          .map((MatchResult found) -> found.group(1))
          .collect(toUnmodifiableSet());
    }
    try {
      XmlNode root = new XmlReader().read(source);
      return Stream.concat(root.tree().flatMap(VariableNames::read), set(root))
          .collect(toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }

  /** Names that elements of a process give to what they set or hand on. */
  static Stream<String> set(XmlNode root) {
    return root.tree()
        .flatMap(
            node ->
                Stream.of(
                    PARAMETERS.contains(node.name())
                        ? node.attribute("name")
                        : Optional.<String>empty(),
                    HANDED_ON.contains(node.name())
                        ? node.attribute("target")
                        : Optional.<String>empty(),
                    ProcessModel.camunda(node, "elementVariable"),
                    ProcessModel.camunda(node, "resultVariable")))
        .flatMap(Optional::stream);
  }

  /** Variables in the expressions of one element, and those that it hands on. */
  static Stream<String> read(XmlNode node) {
    Stream<String> handedOn =
        node.name().equals("in") ? node.attribute("source").stream() : Stream.empty();
    Stream<String> texts =
        Stream.concat(
            node.attributes().entrySet().stream()
                .filter(entry -> !entry.getKey().getLocalPart().equals("delegateExpression"))
                .map(entry -> entry.getValue()),
            Stream.of(node.text()));
    return Stream.concat(
        handedOn, texts.flatMap(text -> Expressions.in(text).stream()).flatMap(VariableNames::in));
  }

  private static Stream<String> in(String expression) {
    if (ExpressionGrammar.refusal(expression).isPresent()) {
      return Stream.empty();
    }
    List<Token> tokens = Token.of(expression);
    return IntStream.range(0, tokens.size())
        .filter(at -> at == 0 || !tokens.get(at - 1).text().equals("."))
        .filter(at -> KnownCalls.isVariable(tokens, at))
        .mapToObj(at -> tokens.get(at).text())
        .filter(name -> !ExpressionGrammar.COMPARISONS.contains(name));
  }
}
