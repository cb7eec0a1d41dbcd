package fi.polku.modelling.checks.process;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the expressions inside a text of a model. */
final class Expressions {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^{}]*)\\}");

  private Expressions() {}

  /** The insides of all expressions of the text. */
  static List<String> in(String text) {
    return EXPRESSION.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Whether something that opens an expression is left when the whole ones are taken out. */
  static boolean hasLooseEnds(String text) {
    Matcher whole = EXPRESSION.matcher(text);
    String left = whole.replaceAll("");
    return left.contains("${") || left.contains("#{");
  }
}
