package fi.polku.modelling.checks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of an expression. */
record Token(Kind kind, String text) {

  enum Kind {
    NAME,
    LITERAL,
    SYMBOL
  }

  private static final Pattern WORDS =
      Pattern.compile(
          "\\s*(?:(?<literal>'[^'\\\\]*'|\"[^\"\\\\]*\"|\\d+(?:\\.\\d+)?|(?:true|false|null)\\b)"
              + "|(?<name>[A-Za-z_]\\w*)"
              + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||[<>!().,?:]))");

  /**
   * @throws IllegalArgumentException with what is left, when it begins with no known word
   */
  static List<Token> of(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORDS.matcher(expression);
    int at = 0;
    int end = expression.stripTrailing().length();
    while (at < end) {
      if (!words.region(at, end).lookingAt()) {
        throw new IllegalArgumentException(expression.substring(at).strip());
      }
      tokens.add(read(words));
      at = words.end();
    }
    return tokens;
  }

  private static Token read(Matcher words) {
    String literal = words.group("literal");
    String name = words.group("name");
    if (literal != null) {
      return new Token(Kind.LITERAL, literal);
    }
    return name != null
        ? new Token(Kind.NAME, name)
        : new Token(Kind.SYMBOL, String.valueOf(words.group("symbol")));
  }
}
