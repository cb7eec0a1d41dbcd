package fi.polku.modelling.checks.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression in a model may be: comparisons of variables and literals joined by and, or and
 * not, choices by them, and calls of a few known beans. Everything else is refused, because an
 * expression runs as code inside the engine.
 */
final class ExpressionGrammar {

  static final Set<String> COMPARISONS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
  private static final Set<String> JOINS = Set.of("&&", "||", "and", "or");
  private static final Set<String> NEGATIONS = Set.of("!", "not", "empty");

  private final List<Token> tokens;
  private int at;

  private ExpressionGrammar(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The part that is not allowed, or none when the expression, without its braces, is. */
  static Optional<String> refusal(String expression) {
    try {
      var grammar = new ExpressionGrammar(Token.of(expression));
      grammar.choice();
      grammar.end();
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private void choice() {
    condition();
    if (next(Set.of("?"))) {
      at++;
      condition();
      expect(":");
      choice();
    }
  }

  private void condition() {
    comparison();
    while (next(JOINS)) {
      at++;
      comparison();
    }
  }

  private void comparison() {
    operand();
    if (next(COMPARISONS)) {
      at++;
      operand();
    }
  }

  private void operand() {
    while (next(NEGATIONS)) {
      at++;
    }
    if (next(Set.of("("))) {
      at++;
      choice();
      expect(")");
    } else if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.LITERAL) {
      at++;
    } else {
      at = KnownCalls.end(tokens, at);
    }
  }

  private boolean next(Set<String> texts) {
    return at < tokens.size()
        && tokens.get(at).kind() != Token.Kind.LITERAL
        && texts.contains(tokens.get(at).text());
  }

  private void expect(String symbol) {
    if (!next(Set.of(symbol))) {
      throw new IllegalArgumentException(KnownCalls.rest(tokens, at));
    }
    at++;
  }

  private void end() {
    if (at < tokens.size()) {
      throw new IllegalArgumentException(KnownCalls.rest(tokens, at));
    }
  }
}
